import { useEffect, useMemo } from 'preact/hooks';
import type { TimelineView } from '../../lib/protocol';
import { useWording } from '../wording';
import { BODIES } from './body';
import { FilterToggles } from './filter-toggles';
import { shownItems } from './shown-items';
import { MOMENTS } from './time-item';
import { TimeList } from './time-list';
import { TimePicture } from './time-picture';
import type { TimelineState } from './timeline-address';
import { stretchOf } from './zoom';
import { stretchAfterKey, ZoomBar } from './zoom-bar';
import type { Stretch } from './time-axis';

export interface TabProps {
  readonly view: TimelineView;
  readonly state: TimelineState;
  /** Another state of the page. With `quiet` it takes the place of this one, so that Back does not pass by every step of a zoom. */
  readonly onState: (change: Partial<TimelineState>, how?: 'quiet') => void;
}

/** Time: what happened and what is planned, as a picture and as a list. */
export function TimeTab({ view, state, onState }: TabProps) {
  const words = useWording();
  const { timeline } = words;
  const shown = useMemo(() => shownItems(view, state), [view, state]);
  const { items, earlier, later } = shown;
  const whole = stretchOf([...items, ...earlier, ...later]);
  const stretch: Stretch | null = whole === null ? null : { from: state.from ?? whole.from, to: state.to ?? whole.to };
  const chosen = items.find(({ id }) => id === state.at);
  const setStretch = (next: Stretch | null): void => { onState({ from: next?.from ?? null, to: next?.to ?? null }, 'quiet'); };
  const choose = (id: string): void => { onState({ at: state.at === id ? null : id }, 'quiet'); };
  useEffect(() => {
    document.querySelector('.time-row[aria-current] .time-item')?.scrollIntoView({ block: 'nearest' });
  }, [state.at]);

  function onKeyDown(event: KeyboardEvent): void {
    if (stretch === null || event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
    const next = stretchAfterKey(event.key, stretch, chosen?.from);
    if (next === null) return;
    event.preventDefault();
    setStretch(next === 'all' ? null : next);
  }

  return (
    <>
      <div class="filters">
        <FilterToggles legend={timeline.who} values={BODIES} chosen={state.bodies} names={timeline.bodies} counts={shown.byBody} onChoose={(bodies) => { onState({ bodies }); }} />
        <FilterToggles legend={timeline.what} values={MOMENTS} chosen={state.moments} names={timeline.moments} onChoose={(moments) => { onState({ moments }); }} />
        <Period from={state.from} to={state.to} onPeriod={(period) => { onState(period); }} />
        {state.scope.of === 'motion' && (
          <button class="toggle" type="button" aria-pressed={state.beyond} onClick={() => { onState({ beyond: !state.beyond }); }}>{timeline.beyond}</button>
        )}
      </div>
      <div class="section-head">
        <p role="status">{timeline.eventsShown(items.length, shown.all, view.documents.length)}</p>
        {earlier.length > 0 && <button class="link" type="button" onClick={() => { onState({ from: null }); }}>{timeline.earlierEvents(earlier.length)}</button>}
        {later.length > 0 && <button class="link" type="button" onClick={() => { onState({ to: null }); }}>{timeline.laterEvents(later.length)}</button>}
        {shown.routine > 0 && <button class="link" type="button" onClick={() => { onState({ tab: 'documents' }); }}>{timeline.routineSteps(shown.routine)}</button>}
      </div>
      {items.length === 0 && <p class="quiet">{shown.all === 0 ? timeline.noEvents : timeline.noneShown}</p>}
      {stretch !== null && items.length > 0 && (
        <div class="time">
          <figure class="time-figure">
            <ZoomBar stretch={stretch} around={chosen?.from} whole={state.from === null && state.to === null} onStretch={setStretch} />
            <div class="picture-frame" role="group" tabIndex={0} aria-label={timeline.pictureKeys} onKeyDown={onKeyDown}>
              <TimePicture items={items} stretch={stretch} chosen={state.at} onChoose={choose} onZoomTo={(asked) => { setStretch(stretchOf([asked])); }} />
            </div>
            <figcaption><Legend /></figcaption>
          </figure>
          <TimeList items={items} chosen={state.at} onChoose={choose} />
        </div>
      )}
    </>
  );
}

/** From and up to which day; empty for all time. */
function Period({ from, to, onPeriod }: { readonly from: string | null; readonly to: string | null; readonly onPeriod: (period: Pick<TimelineState, 'from' | 'to'>) => void }) {
  const { timeline } = useWording();
  return (
    <fieldset>
      <legend class="label">{timeline.period}</legend>
      <div class="period">
        <input class="field" type="date" aria-label={timeline.from} value={from ?? ''} onChange={(event) => { onPeriod({ from: event.currentTarget.value || null, to }); }} />
        <span class="quiet">{timeline.upTo}</span>
        <input class="field" type="date" aria-label={timeline.to} value={to ?? ''} onChange={(event) => { onPeriod({ from, to: event.currentTarget.value || null }); }} />
      </div>
    </fieldset>
  );
}

function Legend() {
  const words = useWording();
  const { timeline } = words;
  return (
    <ul class="legend" aria-label={timeline.legend}>
      <li><span class="node" />{timeline.moments.happened}</li>
      <li><span class="node node-planned" />{timeline.moments.planned}</li>
      <li><span class="node node-moved" />{timeline.moments.moved}</li>
      <li><span class="node node-inferred" />{timeline.dateInferred}</li>
      <li><svg width={26} height={12} aria-hidden="true"><path class="item-bracket" d="M2 3v4H24v-4" /></svg>{timeline.vagueDate}</li>
      <li><span class="node node-motion" /><span class="kind-word mark mark-motion">{words.kinds.motion}</span></li>
    </ul>
  );
}
