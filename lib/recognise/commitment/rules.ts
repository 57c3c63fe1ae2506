import type { CommitmentType } from '../mark';

/** How a sentence binds somebody. */
export interface CommitmentRule {
  readonly type: CommitmentType;
  readonly pattern: RegExp;
  /** A word that the pattern cannot do without, quick to look for. */
  readonly cue?: RegExp;
  /** Words that take the binding away. */
  readonly unless?: RegExp;
  /** The sentence reports that the commitment has been kept. */
  readonly fulfilled?: boolean;
  readonly confidence: number;
}

const BODY = '(?:ik|wij|we|(?:het|dit) kabinet|de (?:minister|staatssecretaris|regering|bewindspersoon|fondsbeheerders|visitatiecommissie|commissie|wethouder|burgemeester|provincie|gemeente|vng|rob)|het (?:college|bestuur|vng-?bestuur|rijk|ministerie)|gedeputeerde staten|rijk en vng|vng en rijk)';
const ADDRESSEE = '(?:u|uw kamer|de kamer|de tweede kamer|de eerste kamer|uw raad|de raad|de gemeenteraad|uw staten|de leden|gemeenten|de vng|vng|de commissie|het parlement)';
const DATE = '(?:\\d{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}|(?:19|20)\\d\\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|lente|zomer|najaar|herfst|winter|kwartaal|dit jaar|volgend jaar|kerstreces|zomerreces|prinsjesdag|voorjaarsnota)';
const MONEY = '(?:[€C] ?\\d|\\d (?:miljoen|miljard|mln|mld|mrd|euro)|eur \\d)';
const gap = (most: number): string => `[^!?]{0,${most}}`;

/** What a body does for somebody when it binds itself: to inform, present, involve, examine, provide. */
const DEEDS = '(?<![\\p{L}])(?:informeren|berichten|sturen|toesturen|toezenden|zenden|terugkomen|terug(?: te)? komen|hierop terug|voorleggen|aanbieden|rapporteren|melden|betrekken|meenemen|verwerken|opnemen|onderzoeken|uitwerken|uitvoeren|aandringen|blijven dringen|bevorderen|zorgen|bespreken|overleggen|agenderen|inzetten|ondersteunen|evalueren|monitoren|beoordelen|doorvoeren|publiceren|presenteren|voortzetten|toezien|verstrekken|organiseren|stimuleren|faciliteren|verkennen|laten weten|laten uitvoeren|opstellen|reserveren|investeren|verhogen|verlagen|aanpassen|indienen|integreren|afronden)(?![\\p{L}])';
/** What is done for somebody, in the passive. */
const DONE = '(?:ge[iï]nformeerd|begeleid|betrokken|meegenomen|ondergebracht|aangeboden|voorgelegd|toegezonden|toegestuurd|gestuurd|verstuurd|geïnvesteerd|geëvalueerd|gepubliceerd|verstrekt|voorgehangen|geconsulteerd|gemonitord|gecompenseerd|ingevoerd|gereserveerd|vrijgemaakt|gerapporteerd)';

const rule = (type: CommitmentType, confidence: number, source: string, unless?: string, cue?: RegExp): CommitmentRule => ({
  type, confidence, pattern: new RegExp(source, 'iu'), ...(unless === undefined ? {} : { unless: new RegExp(unless, 'iu') }), ...(cue === undefined ? {} : { cue }),
});

/**
 * In order: the first rule that fits a sentence counts. Sources: registers of toezeggingen of both
 * chambers, answers to questions, letters of ministers and of the VNG.
 */
export const commitmentRules: readonly CommitmentRule[] = [
  { ...rule('toezegging', 0.95, `(?:conform|zoals|overeenkomstig|ingevolge) (?:mijn |onze |de |een |eerder |in ${gap(40)})?${gap(30)}(?:toezegging|toegezegd)`, 'zal ook de toezegging'), fulfilled: true },
  { ...rule('toezegging', 0.95, `toezegging(?:en)?\\b${gap(120)}\\b(?:gestand gedaan|nagekomen|voldaan|afgedaan|uitgevoerd)`), fulfilled: true },
  { ...rule('toezegging', 0.9, `(?:hiermee|daarmee) (?:heb ik|voldoe ik|kom ik|voldoen wij|is)\\b${gap(100)}toezegging`), fulfilled: true },
  rule('toezegging', 0.95, `\\b(?:zeg|zegt|zegde|zegden|zeggen)\\b${gap(200)}\\btoe(?: dat| om|,|\\.|$| te )`),
  rule('toezegging', 0.93, '\\b(?:heb|heeft|hebben|is|zijn|werd|wordt|was)\\b[^!?]{0,120}\\btoegezegd\\b|\\btoegezegd\\b[^!?]{0,40}\\b(?:heb|heeft|hebben|is|zijn)\\b', undefined, /toegezegd/i),
  rule('weigering', 0.92, `\\b(?:kies|kiest|kiezen)\\b${gap(60)}\\bniet\\b|\\bniet (?:voornemens|bereid|van plan)\\b|\\b(?:zie|ziet|zien) (?:ik |het kabinet )?(?:geen aanleiding|geen reden|geen noodzaak)|\\b(?:zie|ziet) (?:ik |het kabinet )?(?:daar)?van af\\b`, undefined, /kies|niet (?:voor|ber|van)|geen|af\b/i),
  rule('weigering', 0.92, `${BODY}\\b${gap(10)}\\b(?:kan|kunnen|zal|zullen|wil|willen)\\b${gap(120)}\\bniet (?:versnellen|overnemen|uitvoeren|toezeggen|ondersteunen|instemmen|compenseren|verhogen|aanpassen|invoeren|overgaan|tekenen|ondertekenen)`, undefined, /niet /),
  rule('afspraak', 0.93, '\\b(?:is|zijn|hebben|heeft|wordt|werd)\\b[^!?]{0,140}\\b(?:afgesproken|overeengekomen)\\b|\\bafgesproken is\\b', `(?:termijn|niet|niets|initieel is|parallel aan het \\S{1,20} is|in eerste instantie)${gap(20)} (?:afgesproken|overeengekomen)|afspraak die`, /afgesproken|overeengekomen/i),
  rule('afspraak', 0.93, '\\b(?:zijn|hebben|heeft|worden)\\b[^!?]{0,60}\\bafspraken gemaakt\\b', 'geen [^!?]{0,30}afspraken|afspraken gemaakt zijn', /afspraken gemaakt/i),
  rule('aanbod', 0.92, `\\bhet voorstel is om\\b|${BODY}\\b[^!?]{0,30}\\bvoorstellen om\\b`, undefined, /voorstel/i),
  rule('toezegging', 0.92, `${BODY}\\b${gap(60)}\\bbereid (?:om|tot)\\b`, 'niet bereid|daar waar|motie', /bereid/i),
  rule('toezegging', 0.93, `\\b(?:ik|wij|we) (?:informeer|informeren|stuur|sturen|zend|zenden|bericht|berichten|kom|komen)\\b${gap(100)}\\b(?:${ADDRESSEE}|hier(?:op)? terug|daar(?:op)? terug|toe)\\b`, 'in deze brief', /(?:ik|wij|we) (?:inf|st|zend|ber|kom)/i),
  rule('toezegging', 0.93, `\\b(?:zal|zullen) ${BODY}\\b${gap(300)}${DEEDS}|(?:^|[ ,"(])${BODY}\\b${gap(80)}\\b(?:zal|zullen)\\b${gap(300)}${DEEDS}`, '\\bzou(?:den)?\\b|per \\(deel\\)akkoord|kort houden|zullen we maar|betekent dit|zullen hebben|indien|wil(?:de)? graag|ingaan op', /z(?:al|ullen)/i),
  rule('toezegging', 0.92, `(?:^|[ ,"(])${ADDRESSEE} (?:ontvangt|ontvangen|krijgt) ${gap(160)}(?:brief|rapport|voorstel|notitie|overzicht|reactie|informatie|stuk|rapportage|plan)`, 'heeft|hebben|jaarlijks geld', /ontvang|krijgt/i),
  rule('toezegging', 0.92, `(?:^|[ ,"(])(?:${ADDRESSEE}(?: en gemeenten)?) (?:wordt|worden|zal|zullen)\\b${gap(160)}\\b(?:ge[iï]nformeerd|betrokken|geconsulteerd|op de hoogte gehouden|op de hoogte gesteld)`, undefined, /nformeerd|betrokken|geconsulteerd|de hoogte/i),
  rule('planning', 0.92, `\\bde verwachting is dat\\b${gap(240)}\\b(?:afgerond|gestart|gereed|opgeleverd|gepubliceerd|aangeboden|verzonden|plaatsvind|ingevoerd|in werking|behandeld|vastgesteld|beschikbaar komt)`),
  rule('planning', 0.92, `\\b(?:staat|is|zijn|staan)\\b${gap(80)}\\bgepland (?:op|voor|in)\\b|\\bnaar verwachting\\b${gap(60)}\\b${DATE}${gap(160)}\\b(?:afgerond|gestart|gereed|opgeleverd|gepubliceerd|aangeboden|verzonden|plaatsvind|ingevoerd|in werking|behandeld|vastgesteld|beschikbaar)`, undefined, /gepland|verwachting/i),
  rule('planning', 0.92, `\\bstre(?:ef|eft|ven) er ?naar\\b${gap(200)}\\b${DATE}`),
  rule('toezegging', 0.92, `\\buiterlijk\\b${gap(60)}\\b${DATE}${gap(120)}\\b(?:duidelijk|gereed|klaar|afgerond|bekend|opgeleverd|informe|toegezonden|verzonden|gestuurd|ge[iï]nformeerd)`, 'verzoek|aanmeld|inschrijv|dien(?:en|t) '),
  rule('voornemen', 0.92, '\\b(?:heeft|hebben) (?:\\S{1,20} ){0,4}besloten (?:om|tot|dat)\\b|\\bis (?:\\S{1,20} ){0,3}besloten (?:om|tot|dat)\\b', 'niet besloten|nog geen', /besloten/i),
  rule('voornemen', 0.93, `${BODY}\\b${gap(30)}\\b(?:ben|is|zijn) (?:\\S{1,20} ){0,3}voornemens\\b|\\bhet voornemen (?:is|om)\\b`, 'geen voornemen|niet voornemens', /voornemen/i),
  rule('toezegging', 0.92, `\\b(?:zal|zullen)\\b${gap(220)}\\b(?:worden (?:\\S{1,20} ){0,2}${DONE}|${DONE} worden)\\b`, `\\bzou(?:den)?\\b|indien|hoogstwaarschijnlijk|welke`),
  rule('toezegging', 0.91, `\\bworden (?:door ${BODY} )(?:overgenomen|uitgevoerd|meegenomen|opgepakt)`, undefined, /worden door/i),
  rule('toezegging', 0.91, `\\b(?:wordt|worden) (?:ter \\S{1,20} )?(?:voorgelegd|aangeboden|toegezonden|verzonden|gestuurd) aan\\b|\\bworden (?:meegenomen|verwerkt|opgenomen|betrokken) (?:in|bij) (?:de|het) (?:\\S{1,30} ){0,2}\\S{0,20}(?:rapportage|rapport|brief|nota|evaluatie|verslag) die\\b`),
  rule('maatregel', 0.92, `${MONEY}${gap(120)}\\bbeschikbaar(?: gesteld| te stellen)?(?![a-z])|\\bbeschikbaar\\b(?: gesteld)?${gap(60)}${MONEY}`, 'gevraagd|beschikbare|tekort|ontvingen|voldoende', /beschikbaar/i),
  rule('maatregel', 0.91, `(?:\\bneemt\\b${gap(60)}\\btoe met (?:ca\\. |ruim |circa )?${MONEY}|\\bbreidt\\b${gap(80)}\\buit met (?:ca\\. |ruim |circa )?${MONEY}|\\b(?:geeft|geven)\\b${gap(160)}\\b(?:impuls|bijdrage|vergoeding|subsidie) van (?:ca\\. |ruim |circa )?${MONEY}|\\b(?:investeert|reserveert|trekt)\\b${gap(60)}${MONEY})`, undefined, /(?:toe|uit) met|(?:impuls|bijdrage|vergoeding|subsidie) van|investeert|reserveert|trekt/i),
  rule('afspraak', 0.85, `\\b(?:wordt|worden)\\b${gap(40)}\\b(?:per|vanaf|met ingang van) (?:\\d{1,2} \\p{L}{3,9} )?20\\d\\d (?:\\S{1,20} ){0,2}(?:overgeheveld|berekend|ingevoerd|verhoogd|verlaagd|toegevoegd|afgeschaft|vervangen|uitgebreid|aangepast)`, undefined, /\d{4}/),
  rule('voornemen', 0.91, `(?:^|[ ,])${BODY} (?:bezoekt|visiteert|continueert|start|begint|organiseert|publiceert|presenteert|evalueert|voert|rondt|levert|stelt|legt|biedt|komt|werkt)\\b${gap(120)}\\b(?:in|tot|per|vanaf|eind|begin|medio|uiterlijk|vóór|voor)\\b (?:het |de |eind |begin |medio )?${DATE}`, '\\b(?:sinds|heeft|hebben|was|waren|vaststelling|voor de jaren)\\b', /\d|jaar|reces|zomer|winter|lente|herfst/),
];

/** What only looks like binding: what a motion asks, what is proposed or supposed, and questions. */
const NOT_BINDING = /^(?:en )?(?:de kamer,|gehoord|constaterende|overwegende|van mening|verzoekt|verzoeken|roept|spreekt|draagt|wijst|besluit|stelt vast)\b|\?["')]?$|^(?:indien|als|stel dat|wanneer)\b|\b(?:stellen|stelt|stel) (?:wij |ik |het bestuur )?(?:u |de leden |uw raad )?voor\b|\bzullen (?:hebben|moeten|kunnen) (?:ge|zijn)/i;

/** The rule that makes a sentence binding, or `null`. */
export function ruleFor(sentence: string): CommitmentRule | null {
  if (NOT_BINDING.test(sentence)) return null;
  return commitmentRules.find(({ cue, pattern, unless }) => (cue?.test(sentence) ?? true) && pattern.test(sentence) && !(unless?.test(sentence) ?? false)) ?? null;
}
