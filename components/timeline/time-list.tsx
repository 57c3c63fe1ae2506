import { useState } from 'preact/hooks';
import { moveAlongRows } from '../control/list-keys';
import { formatPeriodShort } from '../format/period';
import { CertaintyTag } from '../mark/certainty-tag';
import { useWording } from '../wording';
import { PlaceLink, SourceLink } from './place-link';
import type { NumberedItem } from './shown-items';

const AT_ONCE = 100;
/** Most sources that a row names before it is chosen. */
const FIRST_SOURCES = 2;

export interface TimeListProps {
  readonly items: readonly NumberedItem[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Everything that the picture says, in words: number, date, what, how sure, and where it stands. */
export function TimeList({ items, chosen, onChoose }: TimeListProps) {
  const { timeline } = useWording();
  const [most, setMost] = useState(AT_ONCE);
  const at = items.findIndex(({ id }) => id === chosen);
  const shown = items.slice(0, Math.max(most, at + 1));
  const numbers = new Map(items.map(({ id, number }) => [id, number]));
  return (
    <div>
      <ol class="time-list" aria-label={timeline.eventsHeading} onKeyDown={moveAlongRows}>
        {shown.map((item, i) => (
          <TimeRow key={item.id} item={item} chosen={item.id === chosen} later={items.find(({ id }) => id === item.movedTo)} number={numbers.get(item.id) ?? i + 1}
            stop={at < 0 ? i === 0 : i === at} onChoose={onChoose} />
        ))}
      </ol>
      {shown.length < items.length && <button class="button button-small" type="button" onClick={() => { setMost(shown.length + AT_ONCE); }}>{timeline.showMore(Math.min(AT_ONCE, items.length - shown.length))}</button>}
    </div>
  );
}

interface TimeRowProps {
  readonly item: NumberedItem;
  readonly number: number;
  readonly chosen: boolean;
  readonly later: NumberedItem | undefined;
  /** Whether the Tab key stops here; arrow keys reach the other rows. */
  readonly stop: boolean;
  readonly onChoose: (id: string) => void;
}

function TimeRow({ item, number, chosen, later, stop, onChoose }: TimeRowProps) {
  const words = useWording();
  const { timeline, language } = words;
  const { claim, moment, inferred, wordings } = item;
  const places = wordings.flatMap((wording) => wording.places.slice(0, 1).map((place) => ({ place, wording })));
  const sources = [...new Map(places.map(({ place }) => [place.reading, place])).values()];
  const several = new Set(wordings.map(({ from, to }) => `${from}/${to}`)).size > 1;
  return (
    <li class="time-row" aria-current={chosen ? 'true' : undefined}>
      <button class="time-item" type="button" data-row tabIndex={stop || chosen ? 0 : -1} aria-expanded={chosen} onClick={() => { onChoose(item.id); }}>
        <span class={`time-number time-number-${moment}`}>{number}</span>
        <span class={moment === 'moved' ? 'time-when time-was' : 'time-when'}>{formatPeriodShort(item.from, item.to, language)}</span>
        <span class="time-what">
          {item.aboutMotion && <span class="unseen">{words.kinds.motion}: </span>}
          {claim === null ? <span lang="nl">{item.title}</span> : <span lang="nl">{claim.by ?? timeline.bodies.unknown}: <q>{item.title}</q></span>}
          {moment === 'planned' && <> <span class="tag">{timeline.planned}</span></>}
          {claim?.proposed === true && <> <span class="tag">{timeline.proposed}</span></>}
          {inferred && <> <CertaintyTag kind="inferred" /></>}
          {moment === 'moved' && <span class="note">{later === undefined ? timeline.moved : timeline.movedTo(formatPeriodShort(later.from, later.to, language), later.number)}</span>}
        </span>
      </button>
      <p class="time-sources">
        {sources.slice(0, chosen ? sources.length : FIRST_SOURCES).map((place) => <SourceLink key={place.reading} place={place} />)}
        {!chosen && sources.length > FIRST_SOURCES && <span>{timeline.moreSources(sources.length - FIRST_SOURCES)}</span>}
      </p>
      {chosen && (
        <ul class="time-wordings">
          {places.map(({ place, wording }) => (
            <li key={`${place.reading} ${place.start}`}>
              {several && <span class="strong">{formatPeriodShort(wording.from, wording.to, language)}: </span>}
              <PlaceLink place={place}><q>{place.sentence}</q></PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
