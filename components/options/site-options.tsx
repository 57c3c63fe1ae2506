import { Switch } from '../control/switch';
import { useWording } from '../wording';
import { groupSites, switchSite, type Site } from './site-groups';

export interface SiteOptionsProps {
  /** Hosts that we read at from the start. */
  readonly ownHosts: readonly string[];
  /** Hosts that the reader allowed since. */
  readonly grantedHosts: readonly string[];
  readonly sitesOff: readonly string[];
  readonly onSitesOff: (sitesOff: readonly string[]) => void;
  readonly onRemoveHost: (host: string) => void;
}

/** Where pages are read: the sites we come with, each to be switched off, and those that the reader added. */
export function SiteOptions({ ownHosts, grantedHosts, sitesOff, onSitesOff, onRemoveHost }: SiteOptionsProps) {
  const { options } = useWording();
  const siteSwitch = (site: Site) => (
    <Switch label={site.name} on={!site.hosts.some((host) => sitesOff.includes(host))} onChange={(on) => { onSitesOff(switchSite(sitesOff, site, on)); }} />
  );
  return (
    <section class="option-group" id="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{options.sites}</h2>
      <p class="quiet">{options.ownSites}</p>
      <ul>
        {groupSites(ownHosts).map((site) => <li key={site.name} class="option-row"><span>{site.name}</span>{siteSwitch(site)}</li>)}
      </ul>
      <h3>{options.grantedSites}</h3>
      {grantedHosts.length === 0 && <p class="quiet">{options.noGrantedSites}</p>}
      <ul>
        {grantedHosts.map((host) => (
          <li key={host} class="option-row">
            <span>{host}</span>
            <span class="acts">
              {siteSwitch({ name: host, hosts: [host] })}
              <button class="button button-small" type="button" aria-label={options.removeSiteName(host)} onClick={() => { onRemoveHost(host); }}>{options.removeSite}</button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
