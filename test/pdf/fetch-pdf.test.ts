import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPdf } from '../../lib/pdf/fetch-pdf';
import { MOST_BYTES } from '../../lib/pdf/pdf-failure';
import { linesBelow, makePdf } from './make-pdf';

const FILE = makePdf([linesBelow(['Brief'])]);
const ADDRESS = 'https://vng.nl/brief.pdf';
const asked = (): RequestInit | undefined => vi.mocked(fetch).mock.calls[0]?.[1];

function answers(response: Response | Error): void {
  vi.stubGlobal('fetch', vi.fn(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response))));
}

function redirected(to: string): Response {
  const response = new Response(new Uint8Array(FILE));
  Object.defineProperties(response, { redirected: { value: true }, url: { value: to } });
  return response;
}

function fetched(address: string, { cookies = false, signal = new AbortController().signal, onProgress = () => undefined }: Partial<Parameters<typeof fetchPdf>[1]> = {}) {
  return fetchPdf(new URL(address), { signal, cookies, onProgress, mayRead: (url) => url.host === 'vng.nl' });
}

afterEach(() => { vi.unstubAllGlobals(); });

describe('fetching a PDF', () => {
  it('gives its bytes and tells how far it is', async () => {
    answers(new Response(new Uint8Array(FILE), { headers: { 'content-length': String(FILE.length) } }));
    const onProgress = vi.fn();
    expect(await fetched(ADDRESS, { onProgress })).toEqual({ ok: true, value: FILE });
    expect(onProgress).toHaveBeenLastCalledWith({ loaded: FILE.length, total: FILE.length });
  });

  it.each([[false, 'omit'], [true, 'include']] as const)('cookies %s are %s, and no referrer goes along', async (cookies, credentials) => {
    answers(new Response(new Uint8Array(FILE)));
    await fetched(ADDRESS, { cookies });
    expect(asked()).toMatchObject({ credentials, referrerPolicy: 'no-referrer' });
  });

  it.each([
    ['http://vng.nl/brief.pdf', 'plain http'], ['https://vng.nl.example.org/brief.pdf', 'a look-alike'], ['https://ik@vng.nl/brief.pdf', 'a name before the host'],
    ['https://vng.nl:8443/brief.pdf', 'another port'], ['file:///brief.pdf', 'a file'], ['data:application/pdf,%25PDF-', 'data'],
  ])('%s is never asked for: %s', async (address, _why) => {
    answers(new Response(new Uint8Array(FILE)));
    expect(await fetched(address)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[string, Response | Error, string]>([
    ['not found', new Response('', { status: 404 }), 'gone'],
    ['gone', new Response('', { status: 410 }), 'gone'],
    ['log-in wanted', new Response('', { status: 401 }), 'refused'],
    ['a fault of the site', new Response('', { status: 500 }), 'refused'],
    ['a page in its place', new Response('<!doctype html><title>Log in</title>'), 'notPdf'],
    ['nothing', new Response(new Uint8Array(0)), 'empty'],
    ['too much, as it says', new Response('%PDF-', { headers: { 'content-length': String(MOST_BYTES + 1) } }), 'tooLarge'],
    ['no answer', new TypeError('failed'), 'offline'],
    ['led to a site that is not allowed', redirected('https://example.org/brief.pdf'), 'notAllowed'],
  ])('%s', async (_why, response, reason) => {
    answers(response);
    expect(await fetched(ADDRESS)).toEqual({ ok: false, reason });
  });

  it('stops a file that turns out too large', async () => {
    const piece = new Uint8Array(10 * 1024 * 1024);
    let sent = 0;
    answers(new Response(new ReadableStream({ pull(controller) { sent++; controller.enqueue(piece); } })));
    expect(await fetched(ADDRESS)).toEqual({ ok: false, reason: 'tooLarge' });
    expect(sent).toBeLessThan(14);
  });

  it('stops when the reader stops it', async () => {
    const controller = new AbortController();
    answers(new DOMException('stopped', 'AbortError'));
    controller.abort();
    expect(await fetched(ADDRESS, { signal: controller.signal })).toEqual({ ok: false, reason: 'cancelled' });
  });
});
