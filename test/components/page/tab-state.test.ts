import { describe, expect, it } from 'vitest';
import { silentTabState, type TabState } from '../../../components/page/tab-state';

describe('a tab whose page does not answer', () => {
  it.each<[string | null, boolean, TabState, string]>([
    [null, false, { state: 'otherSite', host: null }, 'the browser does not tell the address of a site that we may not read'],
    ['chrome://extensions/', false, { state: 'browserPage' }, 'a page of the browser'],
    ['about:blank', false, { state: 'browserPage' }, 'an empty tab'],
    ['http://raad.example/', false, { state: 'browserPage' }, 'only https is ever read'],
    ['https://raad.example/stuk/4', false, { state: 'otherSite', host: 'raad.example' }, 'a site that may be allowed'],
    ['https://vng.nl/brief', true, { state: 'notLoaded' }, 'allowed, but open since before we came'],
    ['https://raad.example/Stuk.PDF?versie=2', false, { state: 'pdf' }, 'a PDF by its address'],
    ['geen adres', true, { state: 'otherSite', host: null }, 'no address at all'],
  ])('at %s, allowed %s, is %j: %s', (url, mayRead, expected) => {
    expect(silentTabState({ url, mayRead })).toEqual(expected);
  });
});
