import { createHash } from 'node:crypto';

/** Words at a place of a page of A4: points from the left and from the top. */
export type DrawnText = readonly [text: string, x: number, y: number, size?: number];

/** A page of text, or a picture of paper. */
export type DrawnPage = readonly DrawnText[] | 'scan';

export interface PdfOptions {
  /** The file asks for it before it opens. */
  readonly password?: string;
  /** Lines of the table of contents: a title and the page it leads to, from 1. */
  readonly outline?: readonly (readonly [title: string, page: number])[];
  /** Helvetica unless told otherwise; every sign of Courier is 0.6 of its size wide. */
  readonly font?: 'Helvetica' | 'Courier';
}

const WIDTH = 595;
const HEIGHT = 842;
const FIRST_PAGE = 5;

/** Writes a PDF as small as it can be: one font, one stream a page. Signs that WinAnsi lacks become a question mark. */
export function makePdf(pages: readonly DrawnPage[], { password, outline = [], font = 'Helvetica' }: PdfOptions = {}): Uint8Array {
  const lock = password === undefined ? null : lockWith(password);
  const streams = pages.map((page) => Buffer.from(page === 'scan' ? `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im Do Q` : page.map(shown).join('\n'), 'latin1'));
  const pageNumber = (i: number): number => FIRST_PAGE + 2 * i;
  const firstOutline = pageNumber(pages.length);
  const objects: (string | { readonly head: string; readonly stream: Buffer })[] = [
    `<< /Type /Catalog /Pages 2 0 R${outline.length > 0 ? ` /Outlines ${firstOutline} 0 R` : ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, i) => `${pageNumber(i)} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
    { head: '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8', stream: Buffer.alloc(64, 0xd8) },
    ...streams.flatMap((stream, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> /XObject << /Im 4 0 R >> >> /Contents ${pageNumber(i) + 1} 0 R >>`,
      { head: '', stream },
    ]),
  ];
  if (outline.length > 0) {
    objects.push(`<< /Type /Outlines /First ${firstOutline + 1} 0 R /Last ${firstOutline + outline.length} 0 R /Count ${outline.length} >>`);
    outline.forEach(([title, page], i) => {
      const next = i + 1 < outline.length ? ` /Next ${firstOutline + i + 2} 0 R` : '';
      objects.push(`<< /Title (${escaped(title)}) /Parent ${firstOutline} 0 R /Dest [${pageNumber(page - 1)} 0 R /Fit]${next} >>`);
    });
  }
  return written(objects, lock);
}

const shown = ([text, x, y, size = 10]: DrawnText): string => `BT /F ${size} Tf ${x} ${HEIGHT - y} Td (${escaped(text)}) Tj ET`;

/** Signs that WinAnsi has where Latin-1 has none (ISO 32000-1, annex D). */
const WIN_ANSI: Readonly<Record<string, string>> = { '€': '\x80', '…': '\x85', '‘': '\x91', '’': '\x92', '“': '\x93', '”': '\x94', '•': '\x95', '–': '\x96', '—': '\x97' };

const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e\xa0-\xff]/g, (sign) => WIN_ANSI[sign] ?? '?').replace(/[\\()]/g, (sign) => `\\${sign}`);

interface Lock {
  readonly entry: string;
  encrypt(data: Buffer, object: number): Buffer;
}

function written(objects: readonly (string | { readonly head: string; readonly stream: Buffer })[], lock: Lock | null): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const starts: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, i) => {
    starts.push(length());
    if (typeof object === 'string') parts.push(Buffer.from(`${i + 1} 0 obj\n${object}\nendobj\n`, 'latin1'));
    else {
      const stream = lock === null ? object.stream : lock.encrypt(object.stream, i + 1);
      parts.push(Buffer.from(`${i + 1} 0 obj\n<< ${object.head} /Length ${stream.length} >>\nstream\n`, 'latin1'), stream, Buffer.from('\nendstream\nendobj\n', 'latin1'));
    }
  });
  const table = length();
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const locked = lock === null ? '' : ` /Encrypt ${lock.entry} /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>]`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${locked} >>\nstartxref\n${table}\n%%EOF\n`, 'latin1'));
  return new Uint8Array(Buffer.concat(parts));
}

const ID = Buffer.alloc(16, 7);
/** Fills up a short password (ISO 32000-1, algorithm 2). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const PERMISSIONS = -4;

/** The oldest way of locking (revision 2, 40 bits): enough to see that a password is asked. */
function lockWith(password: string): Lock {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([padded, owner, permissions, ID])).subarray(0, 5);
  const user = rc4(key, PADDING);
  return {
    entry: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${PERMISSIONS} >>`,
    encrypt(data, object) {
      const number = Buffer.from([object & 0xff, (object >> 8) & 0xff, 0, 0, 0]);
      return rc4(md5(Buffer.concat([key, number])).subarray(0, 10), data);
    },
  };
}

const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest();

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_unused, i) => i);
  const swap = (a: number, b: number): void => { [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0]; };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(data.map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0);
  }));
}

/** Lines of a page below each other, 14 points apart. */
export const linesBelow = (lines: readonly string[], top = 80): DrawnText[] => lines.map((line, i) => [line, 70, top + 14 * i]);
