import { browser } from 'wxt/browser';
import { pause } from '../../lib/page/pause';
import { ask } from '../own-page/ask';
import { Session, type SessionParts } from './session';

/** A session that fetches only from the hosts that this package may read by its own manifest. */
export function newSession(firstPage: number, { drawn, onRead }: Pick<SessionParts, 'drawn' | 'onRead'>): Session {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  const hosts = new Set(patterns.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, '')));
  return new Session(firstPage, { mayRead: (url) => url.protocol === 'https:' && hosts.has(url.host), sendsCookies, pause, drawn, onRead });
}

async function sendsCookies(host: string): Promise<boolean> {
  const answer = await ask({ kind: 'pdfSites' });
  return answer.ok && answer.value.cookies.includes(host);
}
