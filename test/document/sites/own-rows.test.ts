import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/document/identify';
import { siteOf, sites } from '../../../lib/document/sites/registry';
import type { Site, SiteExample } from '../../../lib/document/sites/site';
import { contentRootOf } from '../../../lib/page/content-root';
import { pageViewOf } from '../../../lib/page/page-view';
import { readDom } from '../../../lib/page/read-dom';
import { clean } from '../../../lib/text/clean';
import { REQUIRED_HOSTS } from '../../../wxt.config';
import { pageOf } from '../../page/parse-markup';

interface SiteModule {
  readonly file: string;
  readonly site: Site;
  readonly examples: readonly SiteExample[];
}

const FOLDER = 'lib/document/sites';

const isSite = (value: unknown): value is Site => typeof value === 'object' && value !== null && 'contentRoots' in value;

/** Every file of the folder that exports a site, with its own rows. */
async function siteModules(): Promise<SiteModule[]> {
  const modules: SiteModule[] = [];
  for (const file of readdirSync(FOLDER)) {
    const exported = (await import(join(process.cwd(), FOLDER, file))) as Record<string, unknown>;
    const site = Object.values(exported).find(isSite);
    if (site !== undefined) modules.push({ file, site, examples: (exported['examples'] ?? []) as readonly SiteExample[] });
  }
  return modules;
}

const modules = await siteModules();
const guide = readFileSync('docs/add-a-site.md', 'utf8');

describe('the registry of sites', () => {
  it('lists every file that exports a site', () => {
    expect(modules.map(({ site }) => site.name).sort()).toEqual(sites.map((site) => site.name).sort());
  });

  it('gives no host to two sites', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('serves every host that we ask permission for, and no other', () => {
    const asked = REQUIRED_HOSTS.map((pattern) => new URL(pattern).hostname.replace(/^www\./, ''));
    expect([...new Set(asked)].sort()).toEqual(sites.flatMap((site) => site.hosts).sort());
  });
});

describe.each(modules)('$file', ({ file, site, examples }) => {
  it('is named in the guide, which is short', () => {
    expect(guide).toContain(`\`${file}\``);
  });

  it('has rows of its own: a document and, for a host, a page that is none', () => {
    expect(examples.some((example) => example.isDocument)).toBe(true);
    expect(site.hosts.length === 0 || examples.some((example) => !example.isDocument)).toBe(true);
  });

  it.each(examples.map((example) => [example.why, example] as const))('%s', (_why, example) => {
    const url = new URL(example.address);
    const document = pageOf(example.head ?? '', example.body ?? '');
    const page = pageViewOf(document, url);
    expect(siteOf(page)).toBe(site);
    expect(site.isDocument(page) || (example.body === undefined && example.isDocument)).toBe(example.isDocument);
    const { source } = readDom(contentRootOf(document, site.contentRoots));
    const fileOnly = example.body === undefined && example.head === undefined;
    const identity = identify(clean(source), { url, page: fileOnly ? null : page, date: null });
    expect(identity).toMatchObject(example.identity ?? {});
    expect(source.text.slice(0, (example.begins ?? '').length)).toBe(example.begins ?? '');
    if (!example.isDocument) expect(identity.id).toBeNull();
  });
});

describe('pages saved without an address', () => {
  it.each([
    ['officielebekendmakingen.nl', '<meta name="OVERHEIDop.dossiernummer" content="29538">'],
    ['rijksoverheid.nl', '<meta name="DCTERMS.creator" title="RIJKSOVERHEID.Organisatie" content="Ministerie">'],
    ['tweedekamer.nl', '<title>Motie | Tweede Kamer der Staten-Generaal</title>'],
    ['eerstekamer.nl', '<title>Motie (36.600, M) - Eerste Kamer der Staten-Generaal</title>'],
    ['bare text', '<title>Iets anders</title>'],
  ])('%s is known by its markup', (name, head) => {
    expect(siteOf(pageViewOf(pageOf(head, ''), null)).name).toBe(name);
  });
});
