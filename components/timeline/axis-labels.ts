import type { Language } from '../../lib/protocol';
import type { Tick, TimeAxis } from './time-axis';

/** A word on the axis. */
export interface AxisLabel {
  readonly text: string;
  readonly x: number;
}

export interface AxisLabels {
  /** Years, or decades. */
  readonly upper: readonly AxisLabel[];
  /** What stands below them: years, months or days, where they have room. */
  readonly lower: readonly AxisLabel[];
}

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const LETTER = 7;
const GAP = 8;

/** The words on an axis: each says only what the one before it did not, and none runs into the next. */
export function axisLabels({ unit, ticks, fine }: TimeAxis, language: Language): AxisLabels {
  const named = (tick: Tick): AxisLabel => ({ text: nameOf(tick, language), x: tick.at });
  if (unit === 'decade' || unit === 'year') return { upper: fitting(ticks.map(named)), lower: fitting(fine.map(named)) };
  if (unit === 'month') return { upper: fitting(beginnings(ticks, 4).map((tick) => ({ text: tick.day.slice(0, 4), x: tick.at }))), lower: fitting(ticks.map(named)) };
  return {
    upper: fitting(beginnings(ticks, 7).map((tick) => ({ text: new Intl.DateTimeFormat(LOCALE[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(tick.day)), x: tick.at }))),
    lower: fitting(ticks.map(named)),
  };
}

function nameOf({ day, unit }: Tick, language: Language): string {
  switch (unit) {
    case 'decade': return `${day.slice(0, 3)}0–${day.slice(0, 3)}9`;
    case 'year': return day.slice(0, 4);
    case 'month': return new Intl.DateTimeFormat(LOCALE[language], { month: 'short', timeZone: 'UTC' }).format(Date.parse(day)).replace('.', '');
    case 'day': return String(Number(day.slice(8)));
  }
}

/** The ticks with which a part of the day's name changes. */
function beginnings(ticks: readonly Tick[], signs: number): Tick[] {
  return ticks.filter((tick, i) => i === 0 || ticks[i - 1]?.day.slice(0, signs) !== tick.day.slice(0, signs));
}

function fitting(labels: readonly AxisLabel[]): AxisLabel[] {
  const kept: AxisLabel[] = [];
  for (const label of labels) {
    const before = kept.at(-1);
    if (before === undefined || label.x >= before.x + before.text.length * LETTER + GAP) kept.push(label);
  }
  return kept;
}
