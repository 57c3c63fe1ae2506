import type { MotionStatus } from '../recognise/mark';
import type { Axis } from '../timeline/claim';
import type { CommitmentState } from '../timeline/commitment-thread';
import type { DifferenceKind } from '../timeline/difference';
import type { FigureDifference } from '../timeline/figure-pairs';
import type { OpenEnd } from '../timeline/motion-thread';

/** Every word of a briefing that is not the documents' own. */
export interface BriefingWords {
  readonly madeOf: (documents: number, day: string) => string;
  readonly documents: string;
  readonly motions: string;
  readonly commitments: string;
  readonly figures: string;
  readonly twins: string;
  readonly sums: string;
  readonly differences: string;
  readonly coming: string;
  readonly openEnds: string;
  readonly none: string;
  readonly undated: string;
  readonly inferred: string;
  readonly speakerUnknown: string;
  readonly untitledMotion: string;
  readonly asks: string;
  readonly before: (day: string) => string;
  readonly proposed: string;
  readonly disagree: string;
  readonly onlyHere: string;
  readonly alike: string;
  readonly pastDue: (day: string) => string;
  readonly due: (day: string) => string;
  readonly moved: (day: string) => string;
  readonly sum: (parts: string, sum: string, total: string, adds: boolean) => string;
  readonly figureHead: readonly [string, string, string, string, string];
  readonly axes: Readonly<Record<Axis, string>>;
  readonly statuses: Readonly<Record<MotionStatus, string>>;
  readonly ends: Readonly<Record<OpenEnd, string>>;
  readonly states: Readonly<Record<CommitmentState, string>>;
  readonly differs: Readonly<Record<FigureDifference, string>>;
  readonly kinds: Readonly<Record<DifferenceKind, string>>;
}

const nl: BriefingWords = {
  madeOf: (documents, day) => `Gemaakt op ${day} uit ${documents === 1 ? 'één document' : `${documents} documenten`}. Achter elke uitspraak staat het nummer van het document waar zij uit komt.`,
  documents: 'Documenten', motions: 'Moties', commitments: 'Toezeggingen en afspraken', figures: 'Cijfers', twins: 'Hetzelfde cijfer op twee plaatsen', sums: 'Delen en totalen',
  differences: 'Wat niet hetzelfde zegt', coming: 'Wat eraan komt', openEnds: 'Wat nog openstaat',
  none: 'Niets gevonden in deze documenten.', undated: 'zonder datum', inferred: 'afgeleid', speakerUnknown: 'spreker niet vermeld', untitledMotion: 'Motie zonder titel',
  asks: 'Vraagt', before: (day) => `tegen ${day}`, proposed: 'voorstel', disagree: 'Hierover lopen de uitspraken uiteen:', onlyHere: 'alleen hier', alike: 'gelijk verteld',
  pastDue: (day) => `termijn ${day} voorbij`, due: (day) => `termijn ${day}`, moved: (day) => `later verschoven naar ${day}`,
  sum: (parts, sum, total, adds) => `${parts} = ${sum}; het genoemde totaal is ${total}${adds ? ' (klopt binnen de afronding)' : ' (wijkt af)'}`,
  figureHead: ['Bedrag', 'Waarover', 'Jaar', 'Wie', 'Elders'],
  axes: { submission: 'Indiening', advice: 'Advies', decision: 'Besluit', execution: 'Uitvoering' },
  statuses: {
    ingediend: 'ingediend', aangenomen: 'aangenomen', verworpen: 'verworpen', aangehouden: 'aangehouden', ingetrokken: 'ingetrokken', vervallen: 'vervallen', overgenomen: 'overgenomen',
    ontraden: 'ontraden', deels: 'deels', afgehandeld: 'afgehandeld', uitgevoerd: 'uitgevoerd', 'niet-uitgevoerd': 'niet uitgevoerd', lopend: 'in uitvoering',
  },
  ends: {
    adoptedWithoutWord: 'aangenomen, en sindsdien geen woord over de uitvoering', heldOver: 'aangehouden of voorgesteld om aan te houden', proposedToClose: 'voorgesteld om af te sluiten; daarover moet nog worden besloten',
    partly: 'deels aan voldaan', pastDue: 'gevraagd voor een dag die voorbij is',
  },
  states: { made: 'gedaan', fulfilled: 'nagekomen', refused: 'geweigerd' },
  differs: {
    approx: '“circa” staat er maar één keer bij', bound: 'minimum of maximum staat er maar één keer bij', recurrence: 'structureel of eenmalig', year: 'ander jaar', phase: 'andere stand van de begroting',
    range: 'bandbreedte tegenover één bedrag', rounded: 'afgerond', provisional: '“voorlopig” staat er maar één keer bij', source: 'herkomst staat er maar één keer bij', path: 'eindbedrag van een reeks', wording: 'anders verwoord',
  },
  kinds: {
    figure: 'Eén cijfer, anders verteld', leftOut: 'Cijfer dat de ander weglaat', status: 'Twee uitspraken over één motie', answer: 'Beantwoord volgens de een, niet volgens de ander', addressee: 'Aan wie gevraagd',
    title: 'Eén motie, meer titels', name: 'Eén naam, meer schrijfwijzen', count: 'Andere aantallen', date: 'Eén gebeurtenis, meer data', moved: 'Verschoven', deed: 'Iets anders op dezelfde termijn', maker: 'Eén bureau aan beide kanten',
  },
};

const en: BriefingWords = {
  madeOf: (documents, day) => `Made on ${day} from ${documents === 1 ? 'one document' : `${documents} documents`}. The number behind each statement is that of the document it comes from.`,
  documents: 'Documents', motions: 'Motions', commitments: 'Commitments and agreements', figures: 'Figures', twins: 'One figure in two places', sums: 'Parts and totals',
  differences: 'What does not say the same', coming: 'What is coming', openEnds: 'What is still open',
  none: 'Nothing found in these documents.', undated: 'undated', inferred: 'inferred', speakerUnknown: 'speaker not named', untitledMotion: 'Motion without a title',
  asks: 'Asks', before: (day) => `by ${day}`, proposed: 'proposal', disagree: 'Statements about this differ:', onlyHere: 'only here', alike: 'told alike',
  pastDue: (day) => `term ${day} has passed`, due: (day) => `term ${day}`, moved: (day) => `later moved to ${day}`,
  sum: (parts, sum, total, adds) => `${parts} = ${sum}; the total given is ${total}${adds ? ' (right within rounding)' : ' (differs)'}`,
  figureHead: ['Amount', 'About', 'Year', 'Who', 'Elsewhere'],
  axes: { submission: 'Submission', advice: 'Advice', decision: 'Decision', execution: 'Execution' },
  statuses: {
    ingediend: 'submitted', aangenomen: 'adopted', verworpen: 'rejected', aangehouden: 'held over', ingetrokken: 'withdrawn', vervallen: 'lapsed', overgenomen: 'taken over',
    ontraden: 'advised against', deels: 'in part', afgehandeld: 'closed', uitgevoerd: 'carried out', 'niet-uitgevoerd': 'not carried out', lopend: 'being carried out',
  },
  ends: {
    adoptedWithoutWord: 'adopted, and no word of execution since', heldOver: 'held over, or proposed to be', proposedToClose: 'proposed to be closed; that is still to be decided', partly: 'met in part', pastDue: 'asked for a day that has passed',
  },
  states: { made: 'made', fulfilled: 'kept', refused: 'refused' },
  differs: {
    approx: '“about” stands with one only', bound: 'a minimum or maximum stands with one only', recurrence: 'structural or one-off', year: 'another year', phase: 'another stage of the budget', range: 'a range against one amount',
    rounded: 'rounded', provisional: '“provisional” stands with one only', source: 'where it comes from stands with one only', path: 'the end of a path', wording: 'worded otherwise',
  },
  kinds: {
    figure: 'One figure, told otherwise', leftOut: 'A figure that the other leaves out', status: 'Two statements about one motion', answer: 'Answered according to one, not to the other', addressee: 'Who is asked',
    title: 'One motion, several titles', name: 'One name, several spellings', count: 'Different numbers', date: 'One event, several dates', moved: 'Moved', deed: 'Something else by the same time', maker: 'One firm on both sides',
  },
};

export const BRIEFING_WORDS: Readonly<Record<'nl' | 'en', BriefingWords>> = { nl, en };
