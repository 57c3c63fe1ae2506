import type { BackupRow, FromOwnPage, Outcome, Page } from '../../lib/protocol';
import type { BackupSettings } from '../../lib/protocol/backup';
import { readPdfSites, restorePdfSites } from '../../lib/store/pdf-sites';
import { changeSettings, readSettings } from '../../lib/store/settings';
import type { Store } from '../../lib/store/store';
import type { Handlers } from './requests';

type OwnRequests =
  | 'notes' | 'saveNote' | 'deleteNote' | 'noteVersions' | 'tags' | 'collections' | 'saveCollection' | 'putInCollection' | 'takeFromCollection' | 'deleteCollection'
  | 'joinChoices' | 'chooseJoin' | 'undoJoin' | 'backup' | 'restore';

const now = (): string => new Date().toISOString();

/** What the reader makes of their own: notes, dossiers, decisions about motions, and all that is kept as one file. */
export function ownHandlers(store: Store): Pick<Handlers<FromOwnPage, unknown>, OwnRequests> {
  return {
    notes: (request) => store.notes(request),
    saveNote: ({ note }) => store.saveNote(note, now()),
    deleteNote: ({ id }) => store.deleteNote(id),
    noteVersions: ({ id }) => store.noteVersions(id),
    tags: () => store.tags(),
    collections: () => store.collections(),
    saveCollection: ({ collection }) => store.saveCollection(collection, now()),
    putInCollection: ({ id, item }) => store.changeItem(id, item, 'put', now()),
    takeFromCollection: ({ id, item }) => store.changeItem(id, item, 'take', now()),
    deleteCollection: ({ id }) => store.deleteCollection(id),
    joinChoices: () => store.joinChoices(),
    chooseJoin: ({ a, b, same }) => store.chooseJoin({ a, b, same }, now()),
    undoJoin: ({ a, b }) => store.undoJoin(a, b),
    backup: async (request) => withSettings(await store.backup(request)),
    restore: async ({ rows }) => {
      const restored = await store.restore(rows, now());
      if (restored.ok) for (const row of rows) if (row.row === 'settings') await restoreSettings(row);
      return restored;
    },
  };
}

/** The last page of a backup ends with the settings. */
async function withSettings(page: Outcome<Page<BackupRow>>): Promise<Outcome<Page<BackupRow>>> {
  if (!page.ok || page.value.next !== null) return page;
  const { language, kindsOff, sitesOff } = await readSettings();
  const { always, cookies } = await readPdfSites();
  const settings: BackupSettings = { row: 'settings', language, kindsOff, sitesOff, pdfAlways: always, pdfCookies: cookies };
  return { ok: true, value: { rows: [...page.value.rows, settings], next: null } };
}

async function restoreSettings({ language, kindsOff, sitesOff, pdfAlways, pdfCookies }: BackupSettings): Promise<void> {
  await changeSettings({ language, kindsOff, sitesOff });
  await restorePdfSites({ always: pdfAlways, cookies: pdfCookies });
}
