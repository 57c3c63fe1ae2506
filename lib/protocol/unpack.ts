import * as v from 'valibot';
import { MOST_MARKS } from '../document/reading';
import { MOST_TEXT } from './limits';
import { PARCEL_LISTS } from './parcels';

const parcel = v.union([
  v.strictObject({ text: v.string() }),
  v.strictObject({ list: v.picklist(PARCEL_LISTS), items: v.array(v.unknown()) }),
  v.strictObject({ rest: v.record(v.string(), v.unknown()) }),
]);

/** A request to save a reading as it came together; its shape is yet to be looked at. */
export interface Unpacked {
  readonly kind: 'saveReading';
  readonly reading: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/**
 * Puts the parcels of one reading together as they come.
 * @returns a function that takes the next parcel and gives the request when it was the last, `'more'` before that, and
 * `'refused'` for what is no parcel or more than a reading may hold: then nothing of it is held any longer
 */
export function unpacking(): (parcel: unknown) => Unpacked | 'more' | 'refused' {
  const texts: string[] = [];
  let length = 0;
  const lists: Record<(typeof PARCEL_LISTS)[number], unknown[]> = { marks: [], events: [], parts: [] };
  const refuse = (): 'refused' => {
    texts.length = 0;
    for (const list of PARCEL_LISTS) lists[list] = [];
    return 'refused';
  };
  return (given) => {
    const { success, output } = v.safeParse(parcel, given);
    if (!success) return refuse();
    if ('rest' in output) return { kind: 'saveReading', reading: { ...output.rest, ...lists }, text: texts.join('') };
    if ('text' in output) {
      length += output.text.length;
      texts.push(output.text);
      return length > MOST_TEXT ? refuse() : 'more';
    }
    const list = lists[output.list];
    for (const item of output.items) list.push(item);
    return list.length > MOST_MARKS ? refuse() : 'more';
  };
}
