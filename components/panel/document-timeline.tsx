import type { DocumentIdentity } from '../../lib/document/document';
import type { DocumentEvent, Reading } from '../../lib/document/reading';
import { moveAlongRows } from '../control/list-keys';
import { formatPeriodShort } from '../format/period';
import { CertaintyTag } from '../mark/certainty-tag';
import { useWording } from '../wording';

export interface DocumentTimelineProps {
  readonly reading: Reading;
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

/** What one document says happened or will happen, each event leading to its place in the page. */
export function DocumentTimeline({ reading, chosen, onGoTo }: DocumentTimelineProps) {
  const words = useWording();
  const { panel } = words;
  if (reading.events.length === 0) return <section class="block"><p class="quiet">{panel.noEvents}</p></section>;
  const isCurrent = (event: DocumentEvent): boolean => chosen !== null && event.marks.includes(chosen);
  const stop = reading.events.find(isCurrent) ?? reading.events[0];
  return (
    <section class="block" aria-labelledby="events-heading">
      <div class="block-head">
        <h3 id="events-heading">{panel.timelineHeading}</h3>
        <span class="small quiet">{panel.events(reading.events.length)}</span>
      </div>
      <ol class="steps" onKeyDown={moveAlongRows}>
        {stepsOf(reading.identity, reading.events).map((step, at) => (
          <li key={at}>
            {step.kind === 'document'
              ? <OwnRow step={step} />
              : <EventRow event={step.event} reading={reading} current={isCurrent(step.event)} tabStop={step.event === stop} onGoTo={onGoTo} />}
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
