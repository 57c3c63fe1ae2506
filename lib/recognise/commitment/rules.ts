import type { CommitmentType } from '../mark';
import { hasOrder, inOrder, type WordOrder } from './word-order';

/** How a sentence binds somebody: by any of these orders of words. */
export interface CommitmentRule {
  readonly type: CommitmentType;
  /** Pieces in lower case of which one is in every order: they spare a closer look at most sentences. */
  readonly cues: readonly string[];
  readonly orders: readonly WordOrder[];
  /** Words that take the binding away. */
  readonly unless?: RegExp;
  /** The sentence reports that the commitment has been kept. */
  readonly fulfilled?: boolean;
  readonly confidence: number;
}

const word = (source: string): string => `\\b(?:${source})(?![a-zà-ÿ])`;

const BODY = word('ik|wij|we|(?:het|dit) kabinet|de (?:minister|staatssecretaris|regering|bewindspersoon|fondsbeheerders|visitatiecommissie|commissie|wethouder|burgemeester|provincie|gemeente|vng|rob)|het (?:college|bestuur|vng-?bestuur|rijk|ministerie)|gedeputeerde staten|rijk en vng|vng en rijk');
const ADDRESSEE = word('u|uw kamer|de kamer|de tweede kamer|de eerste kamer|uw raad|de raad|de gemeenteraad|uw staten|de leden|gemeenten|de vng|vng|de commissie|het parlement');
const DATE = '(?:\\b\\d{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\\b(?:19|20)\\d\\d|\\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|lente|zomer|najaar|herfst|winter|kwartaal|dit jaar|volgend jaar|kerstreces|zomerreces|prinsjesdag|voorjaarsnota))';
const MONEY = '(?:[€C] ?\\d|\\d (?:miljoen|miljard|mln|mld|mrd|euro)|eur \\d)';
const ABOUT_MONEY = `(?:ca\\. |ruim |circa )?${MONEY}`;
const WILL = word('zal|zullen');
const HAS_OR_IS = word('heb|heeft|hebben|is|zijn|werd|wordt|worden|was');

/** What a body does for somebody when it binds itself: to inform, present, involve, examine, provide. */
const DEED = word('informeren|berichten|sturen|toesturen|toezenden|zenden|terugkomen|terug(?: te)? komen|hierop terug|voorleggen|aanbieden|rapporteren|melden|betrekken|meenemen|verwerken|opnemen|onderzoeken|uitwerken|uitvoeren|aandringen|blijven dringen|bevorderen|zorgen|bespreken|overleggen|agenderen|inzetten|ondersteunen|evalueren|monitoren|beoordelen|doorvoeren|publiceren|presenteren|voortzetten|toezien|verstrekken|organiseren|stimuleren|faciliteren|verkennen|laten weten|laten uitvoeren|opstellen|reserveren|investeren|verhogen|verlagen|aanpassen|indienen|integreren|afronden');
/** What is done for somebody, in the passive. */
const DONE = '(?:ge[iï]nformeerd|begeleid|betrokken|meegenomen|ondergebracht|aangeboden|voorgelegd|toegezonden|toegestuurd|gestuurd|verstuurd|geïnvesteerd|geëvalueerd|gepubliceerd|verstrekt|voorgehangen|geconsulteerd|gemonitord|gecompenseerd|ingevoerd|gereserveerd|vrijgemaakt|gerapporteerd)';
const READY = word('afgerond|gestart|gereed|opgeleverd|gepubliceerd|aangeboden|verzonden|plaatsvinden|plaatsvindt|ingevoerd|in werking|behandeld|vastgesteld|beschikbaar komt');

/**
 * In order: the first rule that fits a sentence counts. Sources: registers of toezeggingen of both
 * chambers, answers to questions, letters of ministers and of the VNG.
 */
export const commitmentRules: readonly CommitmentRule[] = [
  {
    type: 'toezegging', fulfilled: true, confidence: 0.95, unless: /zal ook de toezegging/i,
    cues: ['toezeg', 'toegezegd'],
    orders: [inOrder(word('conform|zoals|overeenkomstig|ingevolge'), [50, 'toezegging|toegezegd'])],
  },
  { type: 'toezegging', fulfilled: true, confidence: 0.95, cues: ['toezegging'], orders: [inOrder(word('toezegging(?:en)?'), [120, word('gestand gedaan|nagekomen|voldaan|afgedaan|uitgevoerd')])] },
  { type: 'toezegging', fulfilled: true, confidence: 0.9, cues: ['toezegging'], orders: [inOrder(word('(?:hiermee|daarmee) (?:heb ik|voldoe ik|kom ik|voldoen wij|is|wordt)'), [100, 'toezegging'])] },
  { type: 'toezegging', confidence: 0.95, cues: [' toe'], orders: [inOrder(word('zeg|zegt|zegde|zegden|zeggen'), [200, ' toe(?: dat| om|,|\\.|$| te )'])] },
  { type: 'toezegging', confidence: 0.93, cues: ['toegezegd'], orders: [inOrder(HAS_OR_IS, [120, word('toegezegd')]), inOrder(word('toegezegd'), [40, HAS_OR_IS])] },
  {
    type: 'weigering', confidence: 0.92,
    cues: ['niet', 'geen ', 'van af'],
    orders: [
      inOrder(word('kies|kiest|kiezen'), [60, word('niet')]),
      inOrder(word('niet (?:voornemens|bereid|van plan)')),
      inOrder(word('(?:zie|ziet|zien) (?:ik |het kabinet )?(?:geen (?:aanleiding|reden|noodzaak)|(?:daar)?van af)')),
      inOrder(BODY, [12, word('kan|kunnen|zal|zullen|wil|willen')], [120, word('niet (?:versnellen|overnemen|uitvoeren|toezeggen|ondersteunen|instemmen|compenseren|verhogen|aanpassen|invoeren|overgaan|tekenen|ondertekenen)')]),
    ],
  },
  {
    type: 'afspraak', confidence: 0.93,
    unless: /(?:termijn|niet|niets|initieel is|in eerste instantie) (?:afgesproken|overeengekomen)|afspraak die/i,
    cues: ['afgesproken', 'overeengekomen'],
    orders: [inOrder(HAS_OR_IS, [140, word('afgesproken|overeengekomen')]), inOrder(word('afgesproken is'))],
  },
  { type: 'afspraak', confidence: 0.93, unless: /geen (?:\p{L}{1,20} )?afspraken|afspraken gemaakt zijn/iu, cues: ['afspraken gemaakt'], orders: [inOrder(HAS_OR_IS, [60, word('afspraken gemaakt')])] },
  { type: 'aanbod', confidence: 0.92, cues: ['voorstel is om', 'voorstellen om'], orders: [inOrder(word('het voorstel is om')), inOrder(BODY, [32, word('voorstellen om')])] },
  { type: 'toezegging', confidence: 0.92, unless: /niet bereid|daar waar|motie/i, cues: ['bereid om', 'bereid tot'], orders: [inOrder(BODY, [60, word('bereid (?:om|tot)')])] },
  {
    type: 'toezegging', confidence: 0.93, unless: /in deze brief/i,
    cues: ['informe', 'stuur', 'sturen', 'zend', 'bericht', 'kom'],
    orders: [inOrder(word('(?:ik|wij|we) (?:informeer|informeren|stuur|sturen|zend|zenden|bericht|berichten|kom|komen)'), [100, `${ADDRESSEE}|${word('hier(?:op)? terug|daar(?:op)? terug|terug|toe')}`])],
  },
  {
    type: 'toezegging', confidence: 0.93, unless: /\bzou(?:den)?\b|per \(deel\)akkoord|betekent dit|zullen hebben|indien|wil(?:de)? graag|ingaan op/i,
    cues: ['zal', 'zullen'],
    orders: [inOrder(`${WILL} ${BODY}`, [300, DEED]), inOrder(BODY, [80, WILL], [300, DEED])],
  },
  { type: 'toezegging', confidence: 0.92, unless: /heeft|hebben/i, cues: ['ontvang', 'krijgt'], orders: [inOrder(`${ADDRESSEE} (?:ontvangt|ontvangen|krijgt)`, [160, word('brief|rapport|voorstel|notitie|overzicht|reactie|informatie|stuk|rapportage|plan')])] },
  { type: 'toezegging', confidence: 0.92, cues: ['nformeerd', 'betrokken', 'geconsulteerd', 'op de hoogte '], orders: [inOrder(`${ADDRESSEE}(?: en gemeenten)? (?:wordt|worden|zal|zullen)`, [160, word('ge[iï]nformeerd|betrokken|geconsulteerd|op de hoogte (?:gehouden|gesteld)')])] },
  {
    type: 'planning', confidence: 0.92,
    cues: ['verwachting', 'gepland ', 'stre'],
    orders: [
      inOrder(word('de verwachting is dat'), [240, READY]),
      inOrder(word('staat|is|zijn|staan'), [80, word('gepland (?:op|voor|in)')]),
      inOrder(word('naar verwachting'), [60, DATE], [160, READY]),
      inOrder(word('stre(?:ef|eft|ven) er ?naar'), [200, DATE]),
    ],
  },
  {
    type: 'toezegging', confidence: 0.92, unless: /verzoek|aanmeld|inschrijv|dient? /i,
    cues: ['uiterlijk'],
    orders: [inOrder(word('uiterlijk'), [60, DATE], [120, word('duidelijk|gereed|klaar|afgerond|bekend|opgeleverd|informeren|toegezonden|verzonden|gestuurd|ge[iï]nformeerd')])],
  },
  { type: 'voornemen', confidence: 0.92, unless: /niet besloten|nog geen/i, cues: ['besloten '], orders: [inOrder(word('heeft|hebben|is'), [60, word('besloten (?:om|tot|dat)')])] },
  {
    type: 'voornemen', confidence: 0.93, unless: /geen voornemen|niet voornemens/i,
    cues: ['voornemen'],
    orders: [inOrder(BODY, [30, word('ben|is|zijn')], [40, word('voornemens')]), inOrder(word('het voornemen (?:is|om)'))],
  },
  {
    type: 'toezegging', confidence: 0.92, unless: /\bzou(?:den)?\b|indien|welke/i,
    cues: ['worden'],
    orders: [inOrder(WILL, [220, word(`${DONE} worden`)]), inOrder(WILL, [220, word('worden')], [40, word(DONE)])],
  },
  {
    type: 'toezegging', confidence: 0.91,
    cues: ['worden', 'wordt'],
    orders: [
      inOrder(`worden door ${BODY} (?:overgenomen|uitgevoerd|meegenomen|opgepakt)`),
      inOrder(word('wordt|worden'), [24, word('(?:voorgelegd|aangeboden|toegezonden|verzonden|gestuurd) aan')]),
      inOrder(word('worden (?:meegenomen|verwerkt|opgenomen|betrokken) (?:in|bij) (?:de|het)'), [60, '(?:rapportage|rapport|brief|nota|evaluatie|verslag) die']),
    ],
  },
  {
    type: 'maatregel', confidence: 0.92, unless: /gevraagd|beschikbare|tekort|ontvingen|voldoende/i,
    cues: ['beschikbaar'],
    orders: [inOrder(MONEY, [120, word('beschikbaar')]), inOrder(word('beschikbaar'), [60, MONEY])],
  },
  {
    type: 'maatregel', confidence: 0.91,
    cues: ['toe met ', 'uit met ', 'impuls van ', 'bijdrage van ', 'vergoeding van ', 'subsidie van ', 'investeert', 'reserveert', 'trekt'],
    orders: [
      inOrder(word('neemt'), [60, `toe met ${ABOUT_MONEY}`]),
      inOrder(word('breidt'), [80, `uit met ${ABOUT_MONEY}`]),
      inOrder(word('geeft|geven'), [160, `(?:impuls|bijdrage|vergoeding|subsidie) van ${ABOUT_MONEY}`]),
      inOrder(word('investeert|reserveert|trekt'), [60, MONEY]),
    ],
  },
  {
    type: 'afspraak', confidence: 0.85,
    cues: ['worden', 'wordt'],
    orders: [inOrder(word('wordt|worden'), [40, word('per|vanaf|met ingang van')], [12, '20\\d\\d'], [40, word('overgeheveld|berekend|ingevoerd|verhoogd|verlaagd|toegevoegd|afgeschaft|vervangen|uitgebreid|aangepast')])],
  },
  {
    type: 'voornemen', confidence: 0.91, unless: /\b(?:sinds|heeft|hebben|was|waren|vaststelling|voor de jaren)\b/i,
    cues: ['bezoekt', 'visiteert', 'continueert', 'start', 'begint', 'organiseert', 'publiceert', 'presenteert', 'evalueert', 'voert', 'rondt', 'levert', 'stelt', 'legt', 'biedt', 'komt', 'werkt'],
    orders: [inOrder(`${BODY} (?:bezoekt|visiteert|continueert|start|begint|organiseert|publiceert|presenteert|evalueert|voert|rondt|levert|stelt|legt|biedt|komt|werkt)`, [140, word('in|tot|per|vanaf|eind|begin|medio|uiterlijk|vóór|voor')], [14, DATE])],
  },
];

/** What only looks like binding: what a motion asks, what is proposed or supposed, and questions. */
const NOT_BINDING = /^(?:en )?(?:de kamer,|gehoord|constaterende|overwegende|van mening|verzoekt|verzoeken|roept|spreekt|draagt|wijst|besluit|stelt vast)\b|\?["')]?$|^(?:indien|als|stel dat|wanneer)\b|\b(?:stellen|stelt|stel) (?:wij |ik |het bestuur )?(?:u |de leden |uw raad )?voor\b|\bzullen (?:hebben|moeten|kunnen) (?:ge|zijn)/i;

/** The rule that makes a sentence binding, or `null`. */
export function ruleFor(sentence: string): CommitmentRule | null {
  if (NOT_BINDING.test(sentence)) return null;
  const lower = sentence.toLowerCase();
  return commitmentRules.find(({ cues, orders, unless }) => cues.some((cue) => lower.includes(cue)) && orders.some((order) => hasOrder(sentence, order)) && !(unless?.test(sentence) ?? false)) ?? null;
}
