import { useState } from 'preact/hooks';
import type { DocumentIdentity } from '../../lib/document/document';
import type { DocumentEvent, Reading } from '../../lib/document/reading';
import type { EventWording } from '../../lib/timeline/event-wording';
import { moveAlongRows } from '../control/list-keys';
import { formatPeriodShort } from '../format/period';
import { CertaintyTag } from '../mark/certainty-tag';
import { SourceLink } from '../timeline/place-link';
import { useWording } from '../wording';
import { passesChoice, toldElsewhere, type EventChoice, type ToldElsewhere } from './event-notes';
import type { DocumentInPanel } from './known-of';

export interface DocumentTimelineProps {
  readonly document: DocumentInPanel;
  readonly chosen: number | null;
  readonly onGoTo: (index: number) => void;
}

/** A step on the timeline of one document: an event in it, or the document itself. */
export type Step =
  | { readonly kind: 'event'; readonly from: string; readonly event: DocumentEvent }
  | { readonly kind: 'document'; readonly from: string; readonly to: string; readonly inferred: boolean };

/** The events of a document with the document itself among them, in order of date. */
export function stepsOf(identity: DocumentIdentity, events: readonly DocumentEvent[]): Step[] {
  const own = ownStep(identity);
  const steps: Step[] = events.map((event) => ({ kind: 'event', from: event.from, event }));
  return [...steps, ...(own === null ? [] : [own])].sort((a, b) => a.from.localeCompare(b.from));
}

function ownStep({ date, dateInferred }: DocumentIdentity): Step | null {
  if (date !== null) return { kind: 'document', from: date, to: date, inferred: false };
  return dateInferred === null ? null : { kind: 'document', ...dateInferred, inferred: true };
}

const NOTHING_TOLD: ToldElsewhere = { others: [], later: null, earlier: null, routine: false, aboutMotions: false };

/** What one document says happened or will happen, each event leading to its place in the page, with what others say of it. */
export function DocumentTimeline({ document: { reading, key, view }, chosen, onGoTo }: DocumentTimelineProps) {
  const words = useWording();
  const { panel } = words;
  const [choice, setChoice] = useState<EventChoice>('all');
  if (reading.events.length === 0) return <section class="block"><p class="quiet">{panel.noEvents}</p></section>;
  const timeline = view?.timeline ?? null;
  const told = new Map(reading.events.map((event) => [event, toldElsewhere(event, key, timeline)]));
  const toldOf = (step: Step): ToldElsewhere => (step.kind === 'event' ? told.get(step.event) : undefined) ?? NOTHING_TOLD;
  const steps = stepsOf(reading.identity, reading.events).filter((step) => passesChoice(step, choice, toldOf(step)));
  const isCurrent = (event: DocumentEvent): boolean => chosen !== null && event.marks.includes(chosen);
  const shown = steps.flatMap((step) => (step.kind === 'event' ? [step.event] : []));
  const stop = shown.find(isCurrent) ?? shown[0];
  return (
    <section class="block" aria-labelledby="events-heading">
      <div class="block-head">
        <h3 id="events-heading">{panel.timelineHeading}</h3>
        <span class="small quiet" role="status">{panel.events(shown.length)}</span>
      </div>
      <ChoicePicker reading={reading} told={told} choice={choice} onChoose={setChoice} />
      {shown.length === 0 && <p class="quiet">{words.known.noEventsChosen}</p>}
      <ol class="steps" onKeyDown={moveAlongRows}>
        {steps.map((step, at) => (
          <li key={at}>
            {step.kind === 'document'
              ? <OwnRow step={step} />
              : <><EventRow event={step.event} reading={reading} current={isCurrent(step.event)} tabStop={step.event === stop} onGoTo={onGoTo} /><TellsMore told={toldOf(step)} /></>}
          </li>
        ))}
      </ol>
      <ul class="legend">
        <li><span class="node" />{panel.happened}</li>
        <li><span class="node node-planned" />{panel.planned}</li>
        <li><span class="node node-document" />{panel.thisDocument}</li>
      </ul>
    </section>
  );
}

interface ChoicePickerProps {
  readonly reading: Reading;
  readonly told: ReadonlyMap<DocumentEvent, ToldElsewhere>;
  readonly choice: EventChoice;
  readonly onChoose: (choice: EventChoice) => void;
}

function ChoicePicker({ reading: { events }, told, choice, onChoose }: ChoicePickerProps) {
  const { known: words, locale } = useWording();
  const count = (of: EventChoice): number => events.filter((event) => passesChoice({ kind: 'event', from: event.from, event }, of, told.get(event) ?? NOTHING_TOLD)).length;
  const names: Readonly<Record<EventChoice, string>> = { all: words.eventsAll, motions: words.eventsMotions, planned: words.eventsPlanned };
  return (
    <label class="event-choice small quiet">
      {words.eventsChoice}
      <select class="field" value={choice} onChange={(event) => { onChoose(event.currentTarget.value as EventChoice); }}>
        {(['all', 'motions', 'planned'] as const).map((of) => <option key={of} value={of}>{`${names[of]} (${count(of).toLocaleString(locale)})`}</option>)}
      </select>
    </label>
  );
}

function OwnRow({ step }: { readonly step: Extract<Step, { kind: 'document' }> }) {
  const words = useWording();
  return (
    <div class="step">
      <span class="step-when">{formatPeriodShort(step.from, step.to, words.language)}</span>
      <span class="node node-document" />
      <span class="step-what strong">{words.panel.thisDocument}{step.inferred && <> <CertaintyTag kind="inferred" /></>}</span>
    </div>
  );
}

interface EventRowProps {
  readonly event: DocumentEvent;
  readonly reading: Reading;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly onGoTo: (index: number) => void;
}

function EventRow({ event, reading, current, tabStop, onGoTo }: EventRowProps) {
  const words = useWording();
  const [first] = event.marks;
  const dates = event.marks.map((index) => reading.marks[index]).filter((mark) => mark?.kind === 'date');
  return (
    <button class="step event-row" type="button" tabIndex={tabStop ? 0 : -1} aria-current={current ? 'true' : undefined}
      onClick={() => { if (first !== undefined) onGoTo(first); }}>
      <span class="step-when">{formatPeriodShort(event.from, event.to, words.language)}</span>
      <span class={event.planned ? 'node node-planned' : 'node'} />
      <span class="step-what">
        <span lang="nl">{event.title}</span>
        {event.planned && <span class="unseen"> ({words.panel.planned})</span>}
        {dates.some((mark) => mark.inferred) && <span class="note"><span class="tag tag-inferred">{words.mark.yearInferred}</span></span>}
      </span>
    </button>
  );
}

/** What other documents say of the same happening, each leading to its sentence. */
function TellsMore({ told: { others, later, earlier } }: { readonly told: ToldElsewhere }) {
  const { known: words, language } = useWording();
  if (others.length === 0 && later === null && earlier === null) return null;
  const when = ({ from, to }: EventWording): string => formatPeriodShort(from, to, language);
  return (
    <ul class="step-more small">
      {later !== null && <Told wording={later} label={words.laterDate(when(later))} />}
      {earlier !== null && <Told wording={earlier} label={words.earlierDate(when(earlier))} />}
      {others.map((wording) => <Told key={`${wording.reading} ${wording.from}`} wording={wording} label={`${words.toldElsewhere} ${when(wording)}`} />)}
    </ul>
  );
}

function Told({ wording: { places: [place] }, label }: { readonly wording: EventWording; readonly label: string }) {
  if (place === undefined) return null;
  return <li><span class="strong">{label}</span> – <SourceLink place={place} /></li>;
}
