import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { read } from '../lib/document/read';
import { plainSource } from '../lib/text/plain-source';

interface Record { id: string; text: string; url?: string; date?: string }

const toUrl = (url: string | undefined): URL | null => (url !== undefined && URL.canParse(url) ? new URL(url) : null);

function annotate(text: string, url?: string, date?: string): object {
  const { identity, length, marks, events } = read(plainSource(text), { url: toUrl(url), page: null, date: date ?? null });
  return { document: identity, length, marks, events };
}

if (process.argv.includes('--ndjson')) {
  for await (const line of createInterface({ input: process.stdin })) {
    const record = JSON.parse(line) as Record;
    process.stdout.write(`${JSON.stringify({ id: record.id, ...annotate(record.text, record.url, record.date) })}\n`);
  }
} else {
  for (const file of process.argv.slice(2)) {
    process.stdout.write(`${JSON.stringify({ file, ...annotate(readFileSync(file, 'utf8')) })}\n`);
  }
}
