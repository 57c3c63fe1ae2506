import type { DocumentIdentity } from '../document/document';
import type { DocumentPart } from '../document/reading';
import { citationsOf, letterMentions, type Citation, type LetterMention } from './citations';
import { commitmentMentions, type CommitmentMention } from './commitment-thread';
import type { Difference } from './difference';
import { sentenceEnds, type SentenceEnds } from './echo';
import { eventWordings, type EventWording } from './event-wording';
import { figuresOf, type Figure } from './figure';
import { fingerprintOf, type Fingerprint } from './fingerprint';
import { motionDicta, motionMentions, type MotionDictum, type MotionMention } from './motion-mention';
import { makersOf, type Maker } from './organisations';
import { ownDifferences } from './own-differences';
import { statementsOf, type Statement } from './statement';
import { termsOf } from './terms';
import type { TimelineReading } from './timeline-reading';

export { subjectsOfFacts } from './subjects';

/**
 * What the timeline needs of one reading, taken once when it is read: only lists and plain values, so that
 * it can be stored and sent. It holds nothing about when or by whom the document was read.
 */
export interface Facts {
  /** Key of the reading in the store, or its file name. */
  readonly key: string;
  readonly identity: DocumentIdentity;
  readonly url: string | null;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly parts: readonly DocumentPart[];
  readonly mentions: readonly MotionMention[];
  readonly dicta: readonly MotionDictum[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly CommitmentMention[];
  readonly events: readonly EventWording[];
  readonly citations: readonly Citation[];
  readonly letters: readonly LetterMention[];
  readonly statements: readonly Statement[];
  readonly ends: SentenceEnds;
  readonly makers: readonly Maker[];
  /** What does not fit within the document itself. */
  readonly oddities: readonly Difference[];
  /** The words that it uses most. */
  readonly terms: readonly string[];
  readonly fingerprint: Fingerprint;
}

/** The facts of a reading. The same reading always gives equal facts. */
export function factsOf(one: TimelineReading): Facts {
  const { identity, url, length, parts } = one.reading;
  return {
    key: one.key, identity, url, length, parts,
    mentions: motionMentions(one), dicta: motionDicta(one), figures: figuresOf(one), commitments: commitmentMentions(one), events: eventWordings(one),
    citations: citationsOf(one), letters: letterMentions(one), statements: statementsOf(one), ends: sentenceEnds(one.text), makers: makersOf(one),
    oddities: ownDifferences(one), terms: termsOf(one.text), fingerprint: fingerprintOf(one.text),
  };
}
