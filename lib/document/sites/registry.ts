import type { PageView } from '../page-view';
import { bareText } from './bare-text';
import type { Site } from './site';

/** Every site we know, one file each. */
export const sites: readonly Site[] = [bareText];

/** The rules for a page: those of its host, else of the site whose markup it has, else those for any page. */
export function siteOf(page: PageView): Site {
  if (page.url !== null) {
    const host = page.url.hostname.replace(/^www\./, '');
    return sites.find((site) => site.hosts.includes(host)) ?? bareText;
  }
  return sites.find((site) => site.recognises(page)) ?? bareText;
}
