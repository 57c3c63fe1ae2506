import { formatCount } from '../format/quantity';
import { formatPeriod } from '../format/period';
import { SourceLink } from '../timeline/place-link';
import { QuotedSentence } from '../place/quoted-sentence';
import { addressOfScope } from '../timeline/timeline-address';
import { useWording } from '../wording';
import type { DocumentInPanel } from './known-of';
import { aboutOf, countDifferences, decisionMoment, dueOf, openMotions, overdue } from './what-matters';

export interface MattersBlockProps {
  readonly document: DocumentInPanel;
  readonly onGoTo: (index: number) => void;
}

/** More are on the timeline page. */
const MOST_SHOWN = 4;
const MOST_KINDS = 3;

/** What a reader should not miss: when it is decided, what is still open, and what is told otherwise elsewhere. */
export function MattersBlock({ document, onGoTo }: MattersBlockProps) {
  const { known: words, language } = useWording();
  const moment = decisionMoment(document.reading);
  const timeline = document.view?.timeline ?? null;
  const open = timeline === null ? [] : openMotions(timeline);
  const late = timeline === null ? [] : overdue(timeline, document.key);
  const differences = timeline?.differences ?? [];
  if (moment === null && open.length + late.length + differences.length === 0) return null;
  return (
    <section class="block" aria-labelledby="matters-heading">
      <h3 class="block-title" id="matters-heading">{words.mattersHeading}</h3>
      {moment !== null && (
        <button class="matter-row" type="button" onClick={() => { const [first] = moment.event.marks; if (first !== undefined) onGoTo(first); }}>
          <span><span class="strong">{words.decisionMoment}</span> {formatPeriod(moment.event.from, moment.event.to, language)}</span>
          <span class="small quiet">{words.proposals(moment.proposals)}</span>
        </button>
      )}
      {open.length + late.length > 0 && <OpenEnds document={document} />}
      {differences.length > 0 && <Differences document={document} />}
    </section>
  );
}

function OpenEnds({ document: { view, key } }: { readonly document: DocumentInPanel }) {
  const words = useWording();
  if (view === null) return null;
  const motions = openMotions(view.timeline);
  const late = overdue(view.timeline, key);
  return (
    <details class="matter">
      <summary><span class="strong">{words.known.openHeading}</span> {formatCount(motions.length + late.length, words.language)}</summary>
      <ul class="matter-list">
        {motions.map(({ thread, ends }) => (
          <li key={thread.key}>
            <a href={addressOfScope({ of: 'motion', key: thread.key })} target="_blank">
              <span lang="nl">{words.known.openMotion(thread.title ?? words.known.unnamedMotion, ends.map((end) => words.openEnds[end]).join(', '))}</span>
            </a>
          </li>
        ))}
        {late.map((thread) => <li key={thread.key} lang="nl">{words.known.openCommitment(thread.mentions[0]?.place.quote ?? '', dueOf(thread, words))}</li>)}
      </ul>
    </details>
  );
}

function Differences({ document: { view, key } }: { readonly document: DocumentInPanel }) {
  const words = useWording();
  if (view === null) return null;
  const { differences } = view.timeline;
  const kinds = countDifferences(differences).slice(0, MOST_KINDS).map(({ kind, count }) => `${formatCount(count, words.language)} ${words.differenceKinds[kind]}`).join(' · ');
  return (
    <details class="matter">
      <summary>
        <span><span class="strong">{words.known.differencesHeading}</span> {formatCount(differences.length, words.language)}</span>
        <span class="small quiet">{kinds}</span>
      </summary>
      <ul class="matter-list">
        {differences.slice(0, MOST_SHOWN).map((difference, at) => {
          const about = aboutOf(difference, view.timeline, words);
          return (
            <li key={at}>
              <p class="small"><span class="tag tag-differs">{words.differenceKinds[difference.kind]}</span>{about !== null && <span lang="nl"> {about}</span>}</p>
              {difference.spans.slice(0, 2).map((span, n) => (
                <p class="matter-quote" key={n}><QuotedSentence sentence={span.sentence} focus={span.quote} /> <span class="small"><SourceLink place={span} /></span></p>
              ))}
            </li>
          );
        })}
      </ul>
      <p class="small"><a href={addressOfScope({ of: 'document', key }, 'differences')} target="_blank">{words.known.allDifferences}</a>{differences.length > MOST_SHOWN && ` (${words.known.more(differences.length - MOST_SHOWN)})`}</p>
    </details>
  );
}
