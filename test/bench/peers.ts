import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is used of each peer; they bring no types of their own that fit here. */
export interface Peers {
  /** chrono-node, strict, Dutch. @returns how many dates it finds */
  readonly chronoDates: (text: string) => number;
  /** Recognizers-Text of Microsoft, Dutch. @returns how many amounts it finds */
  readonly recognizersCurrency: (text: string) => number;
  /** compromise reads English only; it shows what a general reader of language costs. @returns how many numbers it finds */
  readonly compromiseNumbers: (text: string) => number;
}

export const PEERS_FOLDER = join(import.meta.dirname, 'peers');

interface Chrono { readonly nl: { readonly strict: { parse(text: string): readonly unknown[] } } }
interface Recognizers { recognizeCurrency(text: string, culture: string): readonly unknown[] }
interface Compromise { readonly default: (text: string) => { match(pattern: string): { readonly length: number } } }

/** Loads the peers from their own folder, so that they burden no other installation. */
export async function loadPeers(): Promise<Peers> {
  const from = createRequire(join(PEERS_FOLDER, 'package.json'));
  const chrono = from('chrono-node') as Chrono;
  const recognizers = from('@microsoft/recognizers-text-suite') as Recognizers;
  const compromise = (await import(from.resolve('compromise'))) as Compromise;
  return {
    chronoDates: (text) => chrono.nl.strict.parse(text).length,
    recognizersCurrency: (text) => recognizers.recognizeCurrency(text, 'nl-nl').length,
    compromiseNumbers: (text) => compromise.default(text).match('#Value').length,
  };
}
