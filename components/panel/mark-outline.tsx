import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../lib/document/reading';
import type { MarkKind } from '../../lib/recognise/mark';
import { KindFilter } from '../control/kind-filter';
import { moveAlongRows } from '../control/list-keys';
import { formatCount } from '../format/quantity';
import { CertaintyTag } from '../mark/certainty-tag';
import { describeMark, isDoubtful, motionTitles } from '../mark/describe-mark';
import { MarkRow } from '../mark/mark-row';
import { countByKind, filterMarks, groupByPart, type OutlineGroup } from '../mark/outline';
import { useWording } from '../wording';

export interface MarkOutlineProps {
  readonly reading: Reading;
  /** Index of the mark that the reader is at, in the page or here. */
  readonly chosen: number | null;
  readonly onGoTo: (index: number) => void;
  /** Marks that are not told the same elsewhere, by index. */
  readonly differing: ReadonlySet<number>;
  readonly onNote: (index: number) => void;
}

/** Rows that are drawn at first, and with each press of the button; drawing thousands at once would make the panel wait. */
const ROWS_AT_ONCE = 200;

/** Every mark of a document in reading order, by part, with a filter by kind and by word. */
export function MarkOutline({ reading, chosen, onGoTo, differing, onNote }: MarkOutlineProps) {
  const words = useWording();
  const [kindsOff, setKindsOff] = useState<readonly MarkKind[]>([]);
  const [word, setWord] = useState('');
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const titles = useMemo(() => motionTitles(reading.marks), [reading]);
  const counts = useMemo(() => countByKind(reading.marks), [reading]);
  const passing = useMemo(
    () => filterMarks(reading.marks, { kindsOff, word }, (mark) => describeMark(mark, titles, words).map((note) => note.text).join(' ')),
    [reading, kindsOff, word, titles, words],
  );
  const chosenAt = passing.findIndex(({ index }) => index === chosen);
  const drawn = passing.slice(0, Math.max(most, chosenAt + 1));
  const tabStop = chosenAt < 0 ? drawn[0]?.index : chosen;
  const list = useCurrentInView(chosen);
  const toggle = (kind: MarkKind): void => {
    setKindsOff((off) => (off.includes(kind) ? off.filter((other) => other !== kind) : [...off, kind]));
  };

  if (reading.marks.length === 0) return <section class="block"><p class="quiet">{words.panel.noMarks}</p></section>;
  return (
    <section class="block" aria-labelledby="marks-heading">
      <div class="block-head">
        <h3 id="marks-heading">{words.common.marksHeading}</h3>
        <span class="small quiet" role="status">{words.panel.shown(passing.length, reading.marks.length)}</span>
      </div>
      <KindFilter counts={counts} off={kindsOff} onToggle={toggle} />
      <input class="field word-filter" type="search" aria-label={words.panel.wordFilter} placeholder={words.panel.wordFilter} value={word}
        onInput={(event) => { setWord(event.currentTarget.value); }} />
      {passing.length === 0 && <p class="quiet">{words.panel.noneShown}</p>}
      {drawn.some(({ mark }) => isDoubtful(mark)) && <p class="small quiet"><CertaintyTag kind="doubtful" /> {words.common.doubtfulBasis}</p>}
      <ol class="outline" ref={list} onKeyDown={moveAlongRows}>
        {groupByPart(drawn, reading.parts).map((group, at) => (
          <li key={at}>
            {reading.parts.length > 0 && <PartHead group={group} />}
            <ol>
              {group.marks.map(({ index, mark }) => (
                <li key={index}>
                  <MarkRow mark={mark} titles={titles} current={index === chosen} tabStop={index === tabStop} differs={differing.has(index)} onChoose={() => { onGoTo(index); }} />
                  {index === chosen && <button class="link-button mark-note small" type="button" onClick={() => { onNote(index); }}>{words.notes.onMark}</button>}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {drawn.length < passing.length && (
        <button class="button" type="button" onClick={() => { setMost(drawn.length + ROWS_AT_ONCE); }}>
          {words.common.showMore(Math.min(ROWS_AT_ONCE, passing.length - drawn.length))}
        </button>
      )}
    </section>
  );
}

function PartHead({ group }: { readonly group: OutlineGroup }) {
  const words = useWording();
  const { part, marks } = group;
  return (
    <div class="part-head">
      <h4 lang={part === null ? undefined : 'nl'}>{part?.title ?? words.panel.restOfText}</h4>
      <span class="small quiet">{formatCount(marks.length, words.language)}</span>
      {part?.speaker != null && <span class="part-speaker">{words.panel.speaker(part.speaker)}</span>}
    </div>
  );
}

/** Keeps the row that the page points at in view, without taking the focus. */
function useCurrentInView(chosen: number | null) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return list;
}
