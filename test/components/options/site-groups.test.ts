import { describe, expect, it } from 'vitest';
import { groupSites, switchSite } from '../../../components/options/site-groups';

const vng = { name: 'vng.nl', hosts: ['vng.nl', 'www.vng.nl'] };

describe('sites as readers know them', () => {
  it('takes a host with and without www as one site', () => {
    expect(groupSites(['www.rijksoverheid.nl', 'vng.nl', 'open.overheid.nl', 'www.vng.nl'])).toEqual([
      { name: 'rijksoverheid.nl', hosts: ['www.rijksoverheid.nl'] }, vng, { name: 'open.overheid.nl', hosts: ['open.overheid.nl'] },
    ]);
  });

  it.each([
    [[], false, ['vng.nl', 'www.vng.nl'], 'off means all of its hosts'],
    [['www.vng.nl', 'raad.example'], true, ['raad.example'], 'on leaves other sites as they are'],
    [['vng.nl'], false, ['vng.nl', 'www.vng.nl'], 'no host twice'],
  ])('%j switched to %s is %j: %s', (sitesOff, on, expected) => {
    expect(switchSite(sitesOff, vng, on)).toEqual(expected);
  });
});
