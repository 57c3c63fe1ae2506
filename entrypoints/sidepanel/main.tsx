import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Panel, type PanelTab } from '../../components/panel/panel';
import { useWording } from '../../components/wording';
import type { ReadingRow } from '../../lib/protocol';
import { ask, askTab } from '../own-page/ask';
import { showOwnPage } from '../own-page/own-page';
import { pageActs } from '../own-page/page-acts';
import { saveAsFile } from '../own-page/save-file';
import { withSite, type SettingsInUse } from '../own-page/use-settings';
import { useNoteAsked } from '../own-page/use-note-asked';
import { useFollowedTab, useTabState } from '../own-page/use-tab';
import { useTimelineOf } from '../own-page/use-timeline';
import { useCollections } from './use-collections';
import { useDraft } from './use-draft';
import { noteWriting } from './use-note-writing';
import { useNotes } from './use-notes';

/** How many documents the panel names when there is none in the tab. */
const RECENT = 5;

function SidePanel({ settings, change }: SettingsInUse) {
  const words = useWording();
  const tab = useFollowedTab();
  const inTab = useTabState(tab);
  const recent = useRecent(inTab.state.state);
  const [message, setMessage] = useState<string | null>(null);
  const [part, setPart] = useState<PanelTab>('document');
  const { state } = inTab;
  const savedAt = state.state === 'read' && state.saved !== null && 'at' in state.saved ? state.saved.at : null;
  const kept = state.state === 'read' && savedAt !== null ? { key: state.key, reading: state.reading } : null;
  const known = useTimelineOf(kept?.key ?? null, savedAt);
  const view = known !== null && 'view' in known ? known.view : null;
  const notes = useNotes(kept?.key ?? null, savedAt, view?.timeline.motions.flatMap(({ keys }) => keys) ?? []);
  const [draft, changeDraft] = useDraft(kept?.key ?? null);
  const { collections, ...collecting } = useCollections(() => { setMessage(words.notes.collectionFailed); });
  const { noteOn, ...writing } = noteWriting({ tabId: tab?.id ?? null, kept, draft, changeDraft, look: notes.look, tell: setMessage, words });
  useAskedNote(tab?.id ?? null, kept !== null, (mark) => {
    setPart('notes');
    void noteOn(mark);
  });
  const host = tab?.host ?? null;
  const switchSite = (on: boolean): void => {
    if (host !== null) void change({ sitesOff: withSite(settings.sitesOff, host, on) }).then(inTab.look);
  };

  async function goTo(index: number): Promise<void> {
    if (tab === null || state.state !== 'read') return;
    const answer = await askTab(tab.id, { kind: 'goToMark', index });
    if (answer.ok) inTab.choose(index);
    setMessage(answer.ok ? words.panel.goneTo(state.reading.marks[index]?.quote ?? '') : words.panel.goFailed);
  }

  async function goToPlace(start: number, end: number): Promise<void> {
    if (tab === null) return;
    const answer = await askTab(tab.id, { kind: 'goToPlace', start, end });
    setMessage(answer.ok ? null : words.panel.goFailed);
  }

  async function saveAgain(): Promise<void> {
    if (tab === null) return;
    const answer = await askTab(tab.id, { kind: 'saveAgain' });
    setMessage(answer.ok ? null : words.failures[answer.reason]);
    inTab.look();
  }

  return (
    <Panel
      tab={state} part={part} view={view} viewFailed={known !== null && 'failed' in known ? known.failed : null}
      notes={{ notes: notes.notes, tags: notes.tags, collections, draft }} host={host} siteOn={host === null || !settings.sitesOff.includes(host)} recent={recent} message={message} now={new Date()}
      {...pageActs({ tab, inTab, words, switchSite, tell: setMessage })}
      {...writing} {...collecting}
      onTab={setPart}
      onGoTo={(index) => { void goTo(index); }}
      onGoToPlace={(start, end) => { void goToPlace(start, end); }}
      onLookAgain={notes.look}
      onNoteOnMark={(index) => {
        setPart('notes');
        void noteOn(index);
      }}
      onSaveAgain={() => { void saveAgain(); }}
      onSaveAsFile={() => { if (state.state === 'read') saveAsFile(state.reading); }}
      onSiteOn={switchSite}
    />
  );
}

/** Begins the note that the reader asked for in the page or its menu, as soon as the document is kept. */
function useAskedNote(tabId: number | null, ready: boolean, begin: (mark: number | null) => void): void {
  const latest = useRef(begin);
  latest.current = begin;
  const onAsked = useCallback((mark: number | null) => { latest.current(mark); }, []);
  useNoteAsked(ready ? tabId : null, onAsked);
}

/** What was read last, asked again whenever the tab shows something else. */
function useRecent(state: string): readonly ReadingRow[] {
  const [rows, setRows] = useState<readonly ReadingRow[]>([]);
  useEffect(() => {
    if (state === 'read') return;
    void ask({ kind: 'readings', after: null, limit: RECENT, dossier: null }).then((answer) => { setRows(answer.ok ? answer.value.rows : []); });
  }, [state]);
  return rows;
}

showOwnPage({ title: (words) => words.panel.title, children: (inUse) => <SidePanel {...inUse} /> });
