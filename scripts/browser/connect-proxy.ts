import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface ConnectProxy extends AsyncDisposable {
  readonly port: number;
  /** Hosts that were asked for and are not ours: nothing else leaves the machine. */
  readonly refused: readonly string[];
}

/**
 * An HTTP CONNECT proxy (RFC 9110, 9.3.6) that joins the listed hosts to one local port and answers 502 to
 * all others, or lets them pass to where they are. Firefox has no resolver rules; this is how it finds the site server.
 */
export async function connectProxy(hosts: readonly string[], toPort: number, others: 'refuse' | 'pass' = 'refuse'): Promise<ConnectProxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (request, client: Socket) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    const isOurs = hosts.includes(host);
    if (!isOurs && others === 'refuse') {
      refused.push(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(isOurs ? toPort : Number(port), isOurs ? '127.0.0.1' : host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const [socket, other] of [[client, upstream], [upstream, client]] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => open.delete(socket));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
