import type { PageView } from '../page-view';
import { bareText } from './bare-text';
import { eerstekamer } from './eerstekamer';
import { officielebekendmakingen } from './officielebekendmakingen';
import { openOverheid } from './open-overheid';
import { repositoryOverheid } from './repository-overheid';
import { rijksoverheid } from './rijksoverheid';
import type { Site } from './site';
import { tweedekamer } from './tweedekamer';
import { vng } from './vng';

/** Every site we know, one file each; the last holds for any other page. */
export const sites: readonly Site[] = [officielebekendmakingen, repositoryOverheid, tweedekamer, eerstekamer, rijksoverheid, openOverheid, vng, bareText];

/** The rules for a page: those of its host, else of the site whose markup it has, else those for any page. */
export function siteOf(page: PageView): Site {
  if (page.url !== null) {
    const host = page.url.hostname.replace(/^www\./, '');
    return sites.find((site) => site.hosts.includes(host)) ?? bareText;
  }
  return sites.find((site) => site.recognises(page)) ?? bareText;
}
