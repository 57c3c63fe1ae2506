import type { PageView } from '../page-view';

/** The first meta of a name, in whatever case it is written. */
export function metaOf(page: PageView, name: string): string | null {
  return metasOf(page, name)[0] ?? null;
}

/** All metas of a name, in order, each value once. */
export function metasOf({ metas }: PageView, name: string): string[] {
  const low = name.toLowerCase();
  return [...new Set(metas.filter((meta) => meta.name.toLowerCase() === low).map((meta) => meta.content))];
}
