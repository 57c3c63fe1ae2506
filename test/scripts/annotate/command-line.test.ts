import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../scripts/annotate/command-line';

const commandOf = (line: string): object => readCommandLine(line.split(' ').filter((word) => word !== ''));

describe('the command line', () => {
  it.each([
    ['een.txt twee.xml', { task: 'files', files: ['een.txt', 'twee.xml'], form: null, url: null, format: 'ndjson' }],
    ['--as html --url https://vng.nl/brieven/x brief.bin', { task: 'files', files: ['brief.bin'], form: 'html', url: new URL('https://vng.nl/brieven/x'), format: 'ndjson' }],
    ['--format csv een.txt', { task: 'files', files: ['een.txt'], form: null, url: null, format: 'csv' }],
    ['--ndjson', { task: 'records' }],
    ['--text een.pdf', { task: 'text', file: 'een.pdf', form: null, url: null }],
    ['--timeline een.txt twee.txt', { task: 'timeline', files: ['een.txt', 'twee.txt'], form: null, pack: null }],
    ['--timeline --pack uit.jsonl een.txt', { task: 'timeline', files: ['een.txt'], form: null, pack: 'uit.jsonl' }],
    ['--help', { task: 'help' }],
  ])('%s', (line, command) => {
    expect(commandOf(line)).toEqual({ ok: true, command });
  });

  it.each([
    ['', 'nothing to read'], ['--ndjson een.txt', 'records come from standard input'], ['--as word een.txt', 'an unknown form'], ['--format xml een.txt', 'an unknown format'],
    ['--url brief een.txt', 'no address'], ['--url https://vng.nl/x een.txt twee.txt', 'one address for two files'], ['--text een.txt twee.txt', 'two texts'],
    ['--text --timeline een.txt', 'two tasks'], ['--wat een.txt', 'an unknown option'], ['--as', 'a value is missing'],
    ['--pack uit.jsonl een.txt', 'a pack without a timeline'], ['--timeline --pack uit.jsonl', 'a pack of nothing'],
  ])('refuses %j: %s', (line) => {
    expect(commandOf(line)).toEqual({ ok: false, reason: expect.stringMatching(/^[^a-z].*\.$/) as string });
  });
});
