import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source/files';
import { MAY_IMPORT, partOf } from './source/layers';
import { importsOf } from './source/patterns';

const files = sourceFiles(['lib', 'components', 'entrypoints']);
const LIBRARY = /^(?:approx-string-match|dexie|preact|@preact\/signals|pdfjs-dist|valibot)(?:\/|$)/;
const paths = new Set(files.map(({ path }) => path));

/** Files of the sources that a file imports; styles, assets and packages are left out. */
function importedFiles(file: SourceFile, valuesOnly: boolean): readonly string[] {
  return importsOf(file, valuesOnly).filter((name) => name.startsWith('.')).flatMap((name) => {
    const bare = posix.join(posix.dirname(file.path), name.replace(/\.js$/, ''));
    return [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`, `${bare}/index.tsx`].filter((path) => paths.has(path)).slice(0, 1);
  });
}

describe('the structure', () => {
  it('every import goes the one way', () => {
    const against = files.flatMap((file) => importedFiles(file, false)
      .filter((path) => partOf(path) !== partOf(file.path) && !(MAY_IMPORT[partOf(file.path)] ?? []).includes(partOf(path)))
      .map((path) => `${file.path} imports ${path}`));
    expect(against).toEqual([]);
  });

  it('no file needs itself to be loaded', () => {
    const graph = new Map(files.map((file) => [file.path, importedFiles(file, true)]));
    expect(circles(graph)).toEqual([]);
  });

  it('a circle would be found', () => {
    expect(circles(new Map([['a', ['b']], ['b', ['c']], ['c', ['a']], ['d', ['a']]]))).toEqual(['a -> b -> c -> a']);
  });

  it('the content script brings no library and no store along', () => {
    const reached = reachedFrom(files.filter(({ path }) => path.startsWith('entrypoints/reader')));
    expect(reached.length).toBeGreaterThan(1);
    expect(reached.flatMap((file) => importsOf(file, true).filter((name) => LIBRARY.test(name)).map((name) => `${file.path} imports ${name}`))).toEqual([]);
    expect(reached.filter(({ path }) => path.startsWith('lib/store/')).map(({ path }) => path)).toEqual([]);
  });

  it('components know no browser', () => {
    const browserly = files.filter(({ path }) => path.startsWith('components/')).flatMap((file) => importsOf(file).filter((name) => /^(?:wxt|dexie)(?:\/|$)/.test(name)).map((name) => `${file.path} imports ${name}`));
    expect(browserly).toEqual([]);
  });

  it('files are small: median at most 60 lines, nine in ten at most 150, none over 400', () => {
    const lines = files.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    const at = (share: number): number => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
    expect({ median: at(0.5) <= 60, ninth: at(0.9) <= 150, longest: at(1) <= 400 }, `median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)}`).toEqual({ median: true, ninth: true, longest: true });
  });

  it('no file has a name that says nothing', () => {
    expect(files.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|misc|common|stuff)(?:\.|\/|$)/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

/** These files and all that is loaded with them. */
function reachedFrom(starts: readonly SourceFile[]): readonly SourceFile[] {
  const reached = new Map(starts.map((file) => [file.path, file]));
  for (const file of reached.values()) for (const path of importedFiles(file, true)) {
    const next = files.find((candidate) => candidate.path === path);
    if (next !== undefined) reached.set(path, next);
  }
  return [...reached.values()];
}

/** Every circle of a graph once, as `a -> b -> a`. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (at: string, trail: readonly string[]): void => {
    const begin = trail.indexOf(at);
    if (begin >= 0) found.push([...trail.slice(begin), at].join(' -> '));
    if (begin >= 0 || done.has(at)) return;
    for (const next of graph.get(at) ?? []) walk(next, [...trail, at]);
    done.add(at);
  };
  for (const start of graph.keys()) walk(start, []);
  return found;
}
