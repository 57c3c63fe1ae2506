import type { Passage } from '../../text/clean-text';
import type { Span } from '../../text/span';
import type { CommitmentType, Draft } from '../mark';
import type { Recogniser } from '../recogniser';
import { listedBelow, type Listed } from './listed';
import { partiesOf } from './parties';
import { isProposedText } from './proposed-text';
import { ruleFor, type CommitmentRule } from './rules';
import { isTornApart, sentenceAt } from '../../text/sentence';
import { speakerAt } from './speaker';

const CUES = [
  'toegezegd', 'toezegging', 'zeg(?:t|de|gen)? ', 'zal ', 'zullen ', 'afgesproken', 'afspraken gemaakt', 'overeengekomen', 'besloten',
  'niet (?:voornemens|bereid|van plan|versnellen|overnemen|uitvoeren)', 'kie(?:s|st|zen) ', 'bereid (?:om|tot)', 'voorstel is om', 'voorstellen om', 'geen (?:aanleiding|reden|noodzaak)',
  'verwachting', 'gepland', 'stre(?:ef|eft|ven) er', 'beschikbaar', 'toe met', 'uit met', '(?:impuls|bijdrage|vergoeding|subsidie) van', 'investeert', 'reserveert', 'trekt ',
  'u (?:ontvangt|wordt) ', 'kamer (?:ontvangt|wordt) ', '(?:leden|gemeenten) worden ', 'uiterlijk', 'voornemen', 'informe(?:er|ren) ', 'terug', 'worden (?:door|meegenomen|verwerkt|opgenomen)', '(?:voorgelegd|aangeboden|toegezonden|gestuurd) aan',
  'overgeheveld', 'berekend', 'ingevoerd', 'verhoogd', 'middelen ',
  '(?:bezoekt|visiteert|continueert|start|begint|organiseert|publiceert|presenteert|evalueert|voert|rondt|levert) ',
];
const OPENS = ('toeg toez zeg zull afge afsp over besl niet kie bere voor geen verw gepl stre besc uite impu bijd verg subs inve rese trek kame ' +
  'lede geme info teru word aang gest inge verh midd bezo visi cont star begi orga publ pres eval voer rond leve').split(' ').map((signs) => `|${signs}`).concat('|zal ', '|toe ', '|uit ', '|u on', '|u wo');

/**
 * Clauses in which a body binds itself: promises (also kept ones), agreements, intentions, planning,
 * refusals, offers and measures with money. What a motion asks, what a letter proposes and what a text
 * merely supposes is none. `due` is settled by {@link settleDue}.
 * Source: the wording of registers of toezeggingen, answers to questions and letters.
 */
export const commitment: Recogniser<'commitment'> = {
  kind: 'commitment',
  name: 'commitment',
  candidates: new RegExp(`\\b(?:${CUES.join('|')})`, 'gi'),
  opens: OPENS,
  read({ match, passage, context }) {
    const { text } = passage;
    const sentence = sentenceAt(text, match.index, (lineEnd) => isTornApart(context.clean, passage.start + lineEnd));
    const { words, listed, rule } = judge(passage, sentence);
    const spans = listed?.items ?? (rule === null ? [] : [clauseOf(sentence, words, rule.type)]);
    if (spans.length === 0 || isProposedText(context.clean, passage.start + sentence.start)) return [];
    const speaker = speakerAt(context.clean, passage.start + sentence.start);
    return spans.map((span): Draft<'commitment'> => ({
      kind: 'commitment', start: passage.start + span.start, end: passage.start + span.end,
      type: listed?.type ?? rule?.type ?? 'toezegging', ...partiesOf(listed === null ? words : `${words} ${text.slice(span.start, span.end)}`, speaker),
      due: null, fulfilled: rule?.fulfilled ?? false, confidence: rule?.confidence ?? 0.9,
    }));
  },
  examples: [
    { text: 'De minister zegt de Kamer toe dat zij in mei een overzicht ontvangt.', quote: 'De minister zegt de Kamer toe dat zij in mei een overzicht ontvangt.', fields: { type: 'toezegging', by: 'minister', to: 'Tweede Kamer' } },
    { text: 'Ik zal uw raad voor het zomerreces informeren over de uitkomst.', quote: 'Ik zal uw raad voor het zomerreces informeren over de uitkomst.', fields: { type: 'toezegging', to: 'gemeenteraad' } },
    { text: 'Conform mijn toezegging ontvangt u hierbij het rapport.', quote: 'Conform mijn toezegging ontvangt u hierbij het rapport.', fields: { type: 'toezegging', fulfilled: true } },
    { text: 'Met de provincies is afgesproken dat de kosten worden gedeeld.', quote: 'Met de provincies is afgesproken dat de kosten worden gedeeld.', fields: { type: 'afspraak' } },
    { text: 'Daar kiest het college niet voor.', quote: 'Daar kiest het college niet voor.', fields: { type: 'weigering', by: 'college' } },
    { text: 'De verwachting is dat het onderzoek eind 2027 wordt afgerond.', quote: 'De verwachting is dat het onderzoek eind 2027 wordt afgerond.', fields: { type: 'planning', due: { from: '2027-10-01', to: '2027-12-31' } } },
    { text: 'Het bestuur heeft besloten om:\n- het convenant te verlengen;\n- de subsidie te beëindigen.', quote: 'het convenant te verlengen;', fields: { type: 'voornemen' }, why: 'items under a line that announces them' },
    { text: 'Voor de wijkteams is in 2026 € 12 miljoen beschikbaar gesteld.', quote: 'Voor de wijkteams is in 2026 € 12 miljoen beschikbaar gesteld.', fields: { type: 'maatregel' } },
  ],
  traps: [
    { text: 'verzoekt de regering de Kamer voor 1 mei te informeren,', why: 'a motion asks' },
    { text: 'Zal de minister de Kamer hierover informeren?', why: 'a question' },
    { text: 'Wij stellen u voor de regeling te verlengen en zullen dat toelichten.', why: 'a proposal' },
    { text: 'Er zijn geen afspraken gemaakt over de kosten.', why: 'the negation' },
    { text: '4 Voorstel voor de tekst van het akkoord\n\nIn het akkoord staat het volgende. Het kabinet zal gemeenten over de uitkomst informeren.', why: 'a wish, written as if it were decided' },
    { text: 'De verwachting is dat de kosten dit jaar stijgen.', why: 'a forecast, no plan' },
  ],
};

/** What a sentence says that may bind somebody. */
interface Judged {
  readonly sentence: Span;
  readonly words: string;
  readonly listed: Listed | null;
  readonly rule: CommitmentRule | null;
}

const lastJudged = new WeakMap<Passage, Judged>();

/** Judges a sentence; the next cue often stands in the same one, so the last is kept for each passage. */
function judge(passage: Passage, sentence: Span): Judged {
  const last = lastJudged.get(passage);
  if (last !== undefined && last.sentence.start === sentence.start && last.sentence.end === sentence.end) return last;
  const listed = listedBelow(passage.text, sentence);
  const words = passage.text.slice(sentence.start, sentence.end);
  const judged = { sentence, words, listed, rule: listed === null ? ruleFor(words) : null };
  lastJudged.set(passage, judged);
  return judged;
}

const AIM = /, (?:zodat|opdat) /;

/** Of a measure the words that bind, without what it is meant to bring about. */
function clauseOf(sentence: Span, words: string, type: CommitmentType): Span {
  const aim = type === 'maatregel' ? AIM.exec(words)?.index : undefined;
  return aim === undefined ? sentence : { start: sentence.start, end: sentence.start + aim };
}
