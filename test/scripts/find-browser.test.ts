import { describe, expect, it } from 'vitest';
import { findBrowser, standardPlaces } from '../../scripts/browser/find-browser';
import { withoutBrowser } from '../../scripts/demo/no-browser';

describe('where browsers stand', () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['linux', {}, '/usr/bin/chromium'],
    ['darwin', { HOME: '/Users/x' }, '/Users/x/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:/Program Files' }, 'C:/Program Files/Google/Chrome/Application/chrome.exe'],
  ])('on %s', (platform, env, place) => {
    expect(standardPlaces('chromium', platform, env).map((path) => path.replaceAll('\\', '/'))).toContain(place);
  });

  it.each([
    ['a path named by hand is taken', process.execPath, process.execPath],
    ['one that is no program gives nothing, not another browser', '/nowhere/chrome', null],
  ])('%s', (_name, path, found) => {
    expect(findBrowser('chromium', 'linux', { CHROME_PATH: path })).toBe(found);
  });
});

describe('what a newcomer without a browser is told', () => {
  it.each<['chromium' | 'firefox', NodeJS.Platform, RegExp]>([
    ['chromium', 'linux', /apt-get install chromium/], ['chromium', 'darwin', /google\.com\/chrome/], ['chromium', 'win32', /Edge/],
    ['firefox', 'linux', /apt-get install firefox-esr/], ['firefox', 'freebsd', /about:debugging/],
  ])('%s on %s', (family, platform, words) => {
    const told = withoutBrowser(family, '/a/build', platform);
    expect(told).toMatch(words);
    expect(told).toContain('/a/build');
  });
});
