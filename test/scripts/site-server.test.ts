import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { selfSignedCertificate } from '../../scripts/browser/certificate';
import { connectProxy } from '../../scripts/browser/connect-proxy';
import { serveSites, type SiteServer } from '../../scripts/browser/site-server';

function get(server: SiteServer, host: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, headers: { host }, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, body }); });
    });
    asked.on('error', reject).end();
  });
}

/** First line of the answer of a proxy to CONNECT. */
function connectThrough(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`));
    socket.once('data', (chunk: Buffer) => {
      socket.destroy();
      resolve(chunk.toString().split('\r\n')[0] ?? '');
    }).on('error', reject);
  });
}

describe('the certificate', () => {
  it('is for the hosts asked, signed by its own key, and valid today only', () => {
    const certificate = new X509Certificate(selfSignedCertificate(['vng.nl', 'www.tweedekamer.nl'], new Date('2026-03-05T10:00:00Z')).certificatePem);
    expect(certificate.checkHost('www.tweedekamer.nl')).toBe('www.tweedekamer.nl');
    expect(certificate.checkHost('example.org')).toBeUndefined();
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect([certificate.validFrom, certificate.validTo]).toEqual(['Mar  4 10:00:00 2026 GMT', 'Mar  6 10:00:00 2026 GMT']);
  });
});

describe('the server', () => {
  it.each([
    ['vng.nl', '/a', 200, 'A', 'a page of the host'],
    ['vng.nl', '/a?b=1', 200, 'with query', 'the query is part of the address'],
    ['vng.nl', '/toString', 404, '', 'names that every object has are no pages'],
    ['www.vng.nl', '/a', 404, '', 'another host has none of them'],
    ['vng.nl', '/favicon.ico', 204, '', 'an icon is no error'],
  ])('%s%s gives %i', async (host, path, status, body) => {
    await using server = await serveSites({ 'vng.nl': { '/a': 'A', '/a?b=1': { body: 'with query', headers: { 'x-frame-options': 'DENY' } } } });
    const answer = await get(server, host, path);
    expect(answer.status).toBe(status);
    if (body !== '') expect(answer.body).toBe(body);
    expect(server.requests).toEqual([{ host, path }]);
  });
});

describe('the proxy', () => {
  it('joins listed hosts and refuses all others', async () => {
    await using server = await serveSites({ 'vng.nl': {} });
    await using proxy = await connectProxy(server.hosts, server.port);
    expect(await connectThrough(proxy.port, 'vng.nl:443')).toBe('HTTP/1.1 200 Connection Established');
    expect(await connectThrough(proxy.port, 'example.org:443')).toBe('HTTP/1.1 502 Bad Gateway');
    expect(proxy.refused).toEqual(['example.org']);
  });
});
