import type { EventThread } from '../timeline/event-thread';
import { hashOfWords } from '../timeline/fingerprint';
import { toIcalendar, type CalendarEvent } from './icalendar';
import { sourcesOf, type TakenAlong } from './taken-along';

/**
 * The planned events of a timeline as an iCalendar file, each with the words and the source of every document that tells it.
 * Left out are steps of procedure and plans that a later document moved: their new date is there.
 * @param now moment of writing, ISO 8601 in UTC
 */
export function plannedCalendar(view: TakenAlong, now: string): string {
  return toIcalendar(plannedEvents(view), now);
}

/** Those events, for a calendar. */
export function plannedEvents(view: TakenAlong): CalendarEvent[] {
  const sourceAt = sourcesOf(view);
  return view.timeline.events.filter(({ planned, routine, movedTo }) => planned && !routine && movedTo === null).map((event) => {
    const { from, to, title, wordings } = event;
    const told = wordings.flatMap(({ reading, places: [place] }) => {
      const { document, address } = sourceAt(reading);
      return place === undefined ? [] : [`“${place.sentence}”\n— ${[document, address].filter((part) => part !== '').join(', ')}`];
    });
    const [first] = wordings;
    return { id: idOf(event), from, to, title, description: told.join('\n\n'), url: first === undefined ? '' : sourceAt(first.reading).address };
  });
}

/** The same for one happening in every export, also when later documents tell of it too: made of the wording that was told first. */
function idOf({ wordings }: EventThread): string {
  const [first] = [...wordings].sort((a, b) => order(a.told?.from, a.reading) < order(b.told?.from, b.reading) ? -1 : 1);
  const words = [first?.reading ?? '', first?.from ?? '', first?.to ?? '', first?.title ?? ''];
  return [hashOfWords(words), hashOfWords([...words].reverse())].map((hash) => hash.toString(16).padStart(8, '0')).join('');
}

const order = (told: string | undefined, reading: string): string => `${told ?? '9999'} ${reading}`;
