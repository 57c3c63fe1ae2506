import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES, manifestOf } from './built';

describe.each(FAMILIES)('the manifest for %s', (family) => {
  const manifest = manifestOf(family);

  it('is the one that was agreed: a change of it is a change of what readers consent to', async () => {
    await expect(`${JSON.stringify({ ...manifest, version: '…' }, null, 2)}\n`).toMatchFileSnapshot(`snapshots/manifest-${family}.json`);
  });

  it('every permission and host is explained in PERMISSIONS.md', () => {
    const explained = readFileSync('PERMISSIONS.md', 'utf8');
    const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? []), ...manifest.host_permissions, ...manifest.optional_host_permissions];
    expect(asked.filter((name) => !explained.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it('asks for nothing that reads history, cookies or traffic', () => {
    const never = ['tabs', 'history', 'cookies', 'webRequest', 'webNavigation', 'downloads', 'declarativeNetRequest', 'management', '<all_urls>', '*://*/*', 'http://*/*'];
    expect([...manifest.permissions, ...manifest.host_permissions].filter((name) => never.includes(name))).toEqual([]);
  });

  it('reads only over https', () => {
    const patterns = [...manifest.host_permissions, ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches)];
    expect(patterns.filter((pattern) => !pattern.startsWith('https://'))).toEqual([]);
  });

  it('shows pages no file at an address that they can know: in Chromium one whose address changes, on our own sites, in Firefox none', () => {
    const frame = { resources: ['elsewhere.html'], matches: manifest.host_permissions, use_dynamic_url: true };
    expect(manifest.web_accessible_resources ?? []).toEqual(family === 'chromium' ? [frame] : []);
  });

  it('its policy lets nothing in but our own scripts, and nothing out but to the listed hosts', () => {
    const policy = new Map(manifest.content_security_policy.extension_pages.split('; ').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['pdf-worker']);
    expect(policy.get('connect-src')).toEqual(["'self'", ...manifest.host_permissions.map((pattern) => pattern.replace('/*', ''))]);
  });
});

it('other extensions cannot connect in Chromium', () => {
  expect(manifestOf('chromium').externally_connectable).toEqual({ ids: [] });
});
