import { parseArgs } from 'node:util';

/** What a file holds. */
export type Form = 'text' | 'html' | 'xml' | 'pdf';
export type Format = 'ndjson' | 'json' | 'csv';

/** What the command was asked to do. */
export type Command =
  | { readonly task: 'help' }
  | { readonly task: 'files'; readonly files: readonly string[]; readonly form: Form | null; readonly url: URL | null; readonly format: Format }
  | { readonly task: 'records' }
  | { readonly task: 'text'; readonly file: string; readonly form: Form | null; readonly url: URL | null }
  | { readonly task: 'timeline'; readonly files: readonly string[]; readonly form: Form | null; readonly pack: string | null };

export type CommandLine = { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly reason: string };

export const USAGE = `Gebruik:
  annotate [--as text|html|xml|pdf] [--url ADRES] [--format ndjson|json|csv] BESTAND...
  annotate --ndjson < records.ndjson
  annotate --text BESTAND
  annotate --timeline [--pack PAKKET] BESTAND...
`;

const FORMS: readonly string[] = ['text', 'html', 'xml', 'pdf'] satisfies Form[];
const FORMATS: readonly string[] = ['ndjson', 'json', 'csv'] satisfies Format[];

const isForm = (value: string): value is Form => FORMS.includes(value);
const isFormat = (value: string): value is Format => FORMATS.includes(value);
const wrong = (reason: string): CommandLine => ({ ok: false, reason });

/** Reads the arguments of the command; a wrong one gives a reason in plain Dutch. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const parsed = parse(args);
  if (parsed === null) return wrong('Deze opties ken ik niet.');
  const { values, positionals: files } = parsed;
  const form = values.as ?? null;
  const url = values.url ?? null;
  const format = values.format ?? 'ndjson';
  if (values.help) return { ok: true, command: { task: 'help' } };
  if (form !== null && !isForm(form)) return wrong(`--as moet ${FORMS.join(', ')} zijn, niet “${form}”.`);
  if (!isFormat(format)) return wrong(`--format moet ${FORMATS.join(', ')} zijn, niet “${format}”.`);
  if (url !== null && !URL.canParse(url)) return wrong(`“${url}” is geen volledig adres.`);
  if ([values.ndjson, values.text, values.timeline].filter(Boolean).length > 1) return wrong('Kies één van --ndjson, --text en --timeline.');
  if (values.ndjson) {
    const more = files.length > 0 || form !== null || url !== null || values.format !== undefined;
    return more ? wrong('--ndjson leest van de standaardinvoer en neemt verder niets.') : { ok: true, command: { task: 'records' } };
  }
  if (values.pack !== undefined && !values.timeline) return wrong('--pack hoort bij --timeline.');
  if (values.pack === '') return wrong('Zeg met --pack hoe het pakket moet heten.');
  const [file, ...others] = files;
  if (file === undefined) return wrong('Geef ten minste één bestand.');
  if (url !== null && others.length > 0) return wrong('--url hoort bij één bestand.');
  const from = url === null ? null : new URL(url);
  if (values.text) return others.length > 0 ? wrong('--text neemt één bestand.') : { ok: true, command: { task: 'text', file, form, url: from } };
  if (values.timeline) return { ok: true, command: { task: 'timeline', files, form, pack: values.pack ?? null } };
  return { ok: true, command: { task: 'files', files, form, url: from, format } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true, strict: true,
      options: {
        as: { type: 'string' }, url: { type: 'string' }, format: { type: 'string' },
        ndjson: { type: 'boolean' }, text: { type: 'boolean' }, timeline: { type: 'boolean' }, pack: { type: 'string' }, help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return null;
  }
}
