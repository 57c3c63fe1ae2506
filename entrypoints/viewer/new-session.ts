import { browser } from 'wxt/browser';
import { pause } from '../../lib/page/pause';
import { Session } from './session';

/** A session that fetches only from the hosts that this package may read by its own manifest. */
export function newSession(): Session {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  const hosts = new Set(patterns.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, '')));
  return new Session({ mayRead: (url) => url.protocol === 'https:' && hosts.has(url.host), pause });
}
