import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface SitesInUse {
  /** Hosts that the manifest names. */
  readonly ownHosts: readonly string[];
  /** Hosts that the reader allowed since. */
  readonly grantedHosts: readonly string[];
  /** Withdraws the permission for a host; false when the browser refuses. */
  readonly remove: (host: string) => Promise<boolean>;
}

/** The sites that may be read, followed as permissions come and go. */
export function useSites(): SitesInUse {
  const named = browser.runtime.getManifest().host_permissions as readonly string[] | undefined;
  const ownHosts = hostsOf(named ?? []);
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = (): void => { void browser.permissions.getAll().then(({ origins }) => { setGranted(hostsOf(origins ?? [])); }); };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    ownHosts,
    grantedHosts: granted.filter((host) => !ownHosts.includes(host)),
    remove: (host) => browser.permissions.remove({ origins: [`https://${host}/*`] }),
  };
}

/** The hosts of match patterns such as `https://vng.nl/*`; patterns of another form have none. */
function hostsOf(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => /^https:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1]).filter((host) => host !== undefined);
}
