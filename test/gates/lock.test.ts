import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>>;
}
interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * Optional packages that the lock names and does not hold: `npm install` passes over them in silence and the next
 * machine's `npm ci` fails. They are looked for where npm looks: in the package's own folder, then in each above it.
 */
function missingOptional({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) => {
    const parts = at.split('/node_modules/');
    const folders = [...(at === '' ? [] : parts.map((_part, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`)), ''];
    return Object.keys(optionalDependencies).filter((name) => !folders.some((folder) => `${folder}node_modules/${name}` in packages)).map((name) => `${at} -> ${name}`);
  });
}

describe('the lock', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

  it('holds every optional package, so that any machine can install it', () => {
    expect(missingOptional(lock)).toEqual([]);
  });

  it('a missing one would be found', () => {
    expect(missingOptional({ packages: { 'node_modules/a': { optionalDependencies: { b: '1.0.0' } }, 'node_modules/a/node_modules/c': {} } })).toEqual(['node_modules/a -> b']);
  });

  it('names no address of a registry', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined).map(([at]) => at)).toEqual([]);
  });

  it('every dependency is pinned exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('the pinned Node runs the tests', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
    expect(process.version).toBe(`v${devDependencies.node ?? ''}`);
  });
});
