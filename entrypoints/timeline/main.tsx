import { useCallback, useEffect, useState } from 'preact/hooks';
import { documentName } from '../../components/identity/identity-facts';
import { scopeName } from '../../components/timeline/scope-name';
import type { ExportKind } from '../../components/timeline/take-along';
import { Timeline } from '../../components/timeline/timeline';
import { useWording } from '../../components/wording';
import type { Outcome, ReadingRow } from '../../lib/protocol';
import type { JoinChoice } from '../../lib/timeline/motions';
import { ask } from '../own-page/ask';
import { openInReader, takeDroppedPdfs } from '../own-page/hand-file';
import { showOwnPage } from '../own-page/own-page';
import { useChanges } from '../own-page/use-changes';
import { Notes } from './notes';
import { usePrinting } from './use-printing';
import { useAddress } from './use-address';
import { useList } from './use-list';
import { usePages, type AskPage } from './use-pages';
import { useHits, useView } from './use-view';

const READINGS_AT_ONCE = 200;
/** A first screen rests on so many documents, so that it is there at once; the reader can ask for as many as there can be. */
const FIRST_DOCUMENTS = 40;
const MOST_DOCUMENTS = 200;

function TimelinePage() {
  const words = useWording();
  const [state, setState] = useAddress();
  const [again, setAgain] = useState(0);
  const round = useChanges() + again;
  const [message, setMessage] = useState<string | null>(null);
  const [limit, setLimit] = useState(FIRST_DOCUMENTS);
  const { view, failure } = useView(state.scope, limit, round);
  const [briefing, print] = usePrinting();
  const { hits, onMore: onMoreHits } = useHits(state.scope, round);
  const dossiers = useList(() => ask({ kind: 'dossiers' }), round);
  const collections = useList(() => ask({ kind: 'collections' }), round);
  const choices = useList<JoinChoice>(() => ask({ kind: 'joinChoices' }), round);
  const more = useMoreDocuments(state.scope.of === 'dossier' ? state.scope.dossier : null, (view?.left ?? 0) > 0 && (state.scope.of === 'all' || state.scope.of === 'dossier'), round);

  useEffect(() => takeDroppedPdfs(document, (file) => { void openInReader(file); }), []);

  const told = <T,>(good: string | null) => (answer: Outcome<T>): void => { setMessage(answer.ok ? good : words.failures[answer.reason]); };

  async function takeAlong(kind: ExportKind): Promise<void> {
    if (view === null) return;
    const name = scopeName(state.scope, { collections, motions: view.timeline.motions, documents: view.documents }, words);
    const { briefingIn, takeAlong: take } = await import('./take-along');
    if (kind === 'print') print(briefingIn(view, name, words));
    else setMessage(await take(kind, view, name, words));
  }

  return (
    <Timeline
      state={state} dossiers={dossiers} collections={collections} choices={choices} view={view} hits={hits} onMoreHits={onMoreHits} failure={failure} message={message} now={new Date()}
      moreDocuments={more.rows ?? []} onMoreDocuments={more.more} noteCount={null}
      notes={<Notes tag={state.tag} round={round} collections={collections} motions={view?.timeline.motions ?? []} onTag={(tag) => { setState({ ...state, tag }); }} onTold={setMessage} />}
      onState={(asked, how) => {
        setMessage(null);
        setState(asked, how);
      }}
      onRemove={(row) => { void ask({ kind: 'deleteReading', key: row.key }).then(told(words.timeline.removed(documentName(row.identity, words)))); }}
      onPut={(id, row) => {
        const name = collections.find((collection) => collection.id === id)?.name ?? '';
        void ask({ kind: 'putInCollection', id, item: { kind: 'document', reading: row.key } }).then(told(words.timeline.put(documentName(row.identity, words), name)));
      }}
      onJoin={({ a, b, same }) => { void ask({ kind: 'chooseJoin', a, b, same }).then(told(null)); }}
      onUndo={({ a, b }) => { void ask({ kind: 'undoJoin', a, b }).then(told(null)); }}
      onExport={(kind) => { void takeAlong(kind); }}
      onCopy={(text) => { void navigator.clipboard.writeText(text).then(() => { setMessage(words.timeline.copied); }, () => { setMessage(words.failures.notAllowed); }); }}
      onWider={limit < MOST_DOCUMENTS ? () => { setLimit(MOST_DOCUMENTS); } : null} briefing={briefing}
      onRetry={() => { setAgain((before) => before + 1); }}
    />
  );
}

/** The documents that the view left out, page by page, where a scope has them in order. */
function useMoreDocuments(dossier: string | null, wanted: boolean, round: number) {
  return usePages<ReadingRow>(useCallback<AskPage<ReadingRow>>(
    (after) => (wanted ? ask({ kind: 'readings', after, limit: READINGS_AT_ONCE, dossier }) : Promise.resolve({ ok: true, value: { rows: [], next: null } })),
    [dossier, wanted, round],
  ));
}

showOwnPage({ title: (words) => words.timeline.title, children: () => <TimelinePage /> });
