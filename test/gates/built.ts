import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: { readonly ids: readonly string[] };
}

export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
export const FAMILIES = ['chromium', 'firefox'] as const;
export type Family = (typeof FAMILIES)[number];

export const manifestOf = (family: Family): Manifest => JSON.parse(readFileSync(join(BUILDS[family], 'manifest.json'), 'utf8')) as Manifest;

/** Every file of a build, by path inside it. */
export function builtFiles(family: Family): readonly string[] {
  return readdirSync(BUILDS[family], { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(BUILDS[family], path)).isFile()).sort();
}

export const readBuilt = (family: Family, path: string): string => readFileSync(join(BUILDS[family], path), 'utf8');

/** A file of a build without the hash in its name, so that lists of expected files stay true. */
export const withoutHash = (path: string): string => path.replace(/-[\w-]{8}(?=\.\w{2,4}$)/, '');
