import { once } from 'node:events';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate';

/** What the server answers at one address; a bare string is an HTML page with status 200. */
export interface SitePage {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pages by host name, then by path with its query (`/kst-1-1.html`, `/detail?id=1`). */
export type Sites = Readonly<Record<string, Readonly<Record<string, string | SitePage>>>>;

export interface SiteRequest {
  readonly host: string;
  /** Path with query. */
  readonly path: string;
}

export interface SiteServer extends AsyncDisposable {
  readonly port: number;
  /** The hosts that the certificate names: those of the sites at the start. */
  readonly hosts: readonly string[];
  /** See {@link Certificate.publicKeyPin}. */
  readonly publicKeyPin: string;
  /** Every request so far, in order of arrival, also those answered with 404. */
  readonly requests: readonly SiteRequest[];
  /** Serves other sites from here on, and forgets the requests so far. */
  readonly show: (sites: Sites) => void;
}

const HTML = 'text/html; charset=utf-8';

/**
 * Serves sites under their real host names over TLS on a free port of 127.0.0.1. What has no page is
 * answered with 404; the browser has to be told to look here (resolver rules or a proxy).
 */
export async function serveSites(sites: Sites): Promise<SiteServer> {
  const hosts = Object.keys(sites);
  const { keyPem, certificatePem, publicKeyPin } = selfSignedCertificate(hosts);
  const requests: SiteRequest[] = [];
  let shown = sites;
  const server = createServer({ key: keyPem, cert: certificatePem }, (request, response) => {
    const asked = { host: (request.headers.host ?? '').replace(/:\d+$/, ''), path: request.url ?? '/' };
    requests.push(asked);
    answer(request, response, pageAt(shown, asked));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port, hosts, publicKeyPin, requests,
    show(others) {
      shown = others;
      requests.length = 0;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pageAt(sites: Sites, { host, path }: SiteRequest): SitePage {
  const pages = sites[host];
  const page = pages && Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page === undefined) return path === '/favicon.ico' ? { status: 204, body: '' } : { status: 404, body: '<!doctype html><title>Niet gevonden</title>' };
  return typeof page === 'string' ? { body: page } : page;
}

function answer(request: IncomingMessage, response: ServerResponse, { body, type = HTML, status = 200, headers = {} }: SitePage): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}
