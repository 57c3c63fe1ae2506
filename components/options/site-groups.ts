/** A site as readers know it, with all hosts it is served from. */
export interface Site {
  readonly name: string;
  readonly hosts: readonly string[];
}

/** Puts `www.vng.nl` and `vng.nl` together as one site, in order of first appearance. */
export function groupSites(hosts: readonly string[]): Site[] {
  const names = [...new Set(hosts.map(nameOf))];
  return names.map((name) => ({ name, hosts: hosts.filter((host) => nameOf(host) === name) }));
}

/** The hosts that are off after a site is switched. */
export function switchSite(sitesOff: readonly string[], site: Site, on: boolean): string[] {
  const others = sitesOff.filter((host) => !site.hosts.includes(host));
  return on ? others : [...others, ...site.hosts];
}

const nameOf = (host: string): string => host.replace(/^www\./, '');
