import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateRecords } from '../../../scripts/annotate/annotate-records';
import { linesOfStream, type StreamLine } from '../../../scripts/annotate/lines';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const streamOf = (text: string, size = 7): AsyncGenerator<Uint8Array> => chunksOf(new TextEncoder().encode(text), size);

async function linesOf(text: string, size: number, longest?: number): Promise<StreamLine[]> {
  const lines: StreamLine[] = [];
  for await (const line of linesOfStream(streamOf(text, size), longest)) lines.push(line);
  return lines;
}

interface Answer {
  readonly id: string | null;
  readonly line?: number;
  readonly error?: string;
  readonly length?: number;
  readonly document?: { readonly id: string | null; readonly date: string | null };
}

async function answersTo(input: string): Promise<{ allRead: boolean; answers: Answer[] }> {
  let output = '';
  const allRead = await annotateRecords(streamOf(input, 64), (text) => {
    output += text;
    return Promise.resolve();
  });
  return { allRead, answers: output.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Answer) };
}

describe('lines of a stream', () => {
  it('split at line feeds only, whatever the chunks', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '€', '😀', '\u2028', '\u0085', ' '), { maxLength: 20 }).map((signs) => signs.join('')), fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }).map((s) => s.replace(/[\r\n]/g, '')), { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), async (first, rest, size) => {
      const expected = [first, ...rest].filter((line, i, all) => line !== '' || i < all.length - 1);
      expect((await linesOf([first, ...rest].join('\n'), size)).map((line) => line.text)).toEqual(expected);
    }));
  });

  it('drop what is too long to hold, and go on', async () => {
    expect(await linesOf('kort\nveel te lang\nkort', 3, 6)).toEqual([{ number: 1, text: 'kort' }, { number: 2, text: null }, { number: 3, text: 'kort' }]);
  });
});

describe('records', () => {
  it('come back in order, each with its id; the date that the caller knows is that of the document', async () => {
    const { allRead, answers } = await answersTo('{"id":"a","text":"een"}\n{"id":"b","text":"twee!","date":"2018-07-05","url":"https://zoek.officielebekendmakingen.nl/kst-29538-12.html"}\n');
    expect(allRead).toBe(true);
    expect(answers.map(({ id, length, document }) => [id, length, document?.id, document?.date])).toEqual([['a', 3, null, null], ['b', 5, 'kst-29538-12', '2018-07-05']]);
  });

  it.each([
    ['geen json', 'no JSON'], ['[]', 'no object'], ['{"text":"x"}', 'no id'], ['{"id":7,"text":"x"}', 'an id that is no text'], ['{"id":"a"}', 'no text'],
    ['{"id":"a","text":null}', 'a text that is none'], ['{"id":"a","text":"x","date":"gisteren"}', 'no date'], ['{"id":"a","text":"x","date":"2018-02-31x"}', 'no date'], ['{"id":"a","text":"x","url":"brief"}', 'no address'],
  ])('%s fails by itself: %s', async (bad) => {
    const { allRead, answers } = await answersTo(`{"id":"voor","text":"x"}\n${bad}\n{"id":"na","text":"x"}`);
    expect(allRead).toBe(false);
    expect(answers.map(({ id }) => id)).toEqual(['voor', null, 'na']);
    expect(answers[1]).toMatchObject({ id: null, line: 2, error: expect.any(String) as string });
  });

  it('keeps no more than one line at a time: a slow reader slows the stream down', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked++;
        yield await Promise.resolve(new TextEncoder().encode('{"id":"a","text":"x"}\n'));
      }
    }
    let written = 0;
    const stop = new Error('genoeg');
    await expect(annotateRecords(endless(), () => {
      if (++written === 5) throw stop;
      return Promise.resolve();
    })).rejects.toBe(stop);
    expect(asked).toBe(5);
  });
});
