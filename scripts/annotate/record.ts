import * as v from 'valibot';

const recordSchema = v.object({
  id: v.string('“id” ontbreekt of is geen tekst'),
  text: v.string('“text” ontbreekt of is geen tekst'),
  url: v.optional(v.pipe(v.string('“url” is geen tekst'), v.check((url) => URL.canParse(url), '“url” is geen volledig adres'))),
  date: v.optional(v.pipe(v.string('“date” is geen tekst'), v.isoDate('“date” is geen datum als 2018-07-05'))),
}, 'de regel is geen object');

export type Record = v.InferOutput<typeof recordSchema>;
export type RecordLine = { readonly ok: true; readonly record: Record } | { readonly ok: false; readonly reason: string };

/** Reads one line of NDJSON; a bad one gives a reason in plain Dutch. */
export function readRecord(line: string): RecordLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, reason: 'de regel is geen JSON' };
  }
  const checked = v.safeParse(recordSchema, value, { abortEarly: true });
  return checked.success ? { ok: true, record: checked.output } : { ok: false, reason: checked.issues[0].message };
}
