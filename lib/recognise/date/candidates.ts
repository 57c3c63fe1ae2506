import { COUNT, DAY, FULL_MONTH, MONTH, RANK, SEASON, WEEKDAY } from './vocabulary';

const MONTH_START = '(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)';
const UNIT = '(?:dag|we(?:ek|ken)|maand|kwarta|jaar|jaren|half ?jaar)';

const starts = [
  '(?:(?:huidige )?jaar )?(?:19|20)\\d\\d(?!\\d\\d)',
  `\\d{1,2}(?= ?[-/] ?\\d{1,4}(?!\\d)|\\.\\d\\d?\\.\\d\\d|(?:ste|de|e)?(?: tot en met| t/m| tot| en| à) (?:de )?\\d)`,
  `\\d{1,2}(?=(?: ?(?:ste|de|e))?(?: ?van |[-/. ]{0,2})${MONTH_START})`,
  `\\d{1,2} (?=${UNIT}[a-z]{0,3} geleden)`,
  `${FULL_MONTH}(?![a-z])`,
  `${MONTH}(?=[-/ ]{1,3}\\d| tot )`,
  `${SEASON}(?![a-z])`,
  `(?:begin|medio|midden|half|einde?|start|ultimo|loop) (?:van )?(?:de maand )?(?=${MONTH}|\\d|dit|volg|kom|vori|afge)`,
  `${RANK} (?=kwartaal|week|helft|half|${WEEKDAY})`,
  `${DAY} (?=van |dag van |${MONTH})`,
  `${WEEKDAY},? (?=\\d|de |van |${MONTH}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|t)`,
  `(?:dit|deze|huidige?|lopende?|volgende?|komende?|aankomende?|eerstvolgende?|aanstaande?|vorige?|voorafgaande?|afgelopen|voorbije|laatste) (?=${UNIT}|${COUNT} |${SEASON}|${WEEKDAY}|${FULL_MONTH}|\\d{1,2}(?:ste|de|e)? ?[a-z-])`,
  `(?:eerder|later) d(?=it jaar|eze )`,
  `(?:over|binnen) (?=(?:de komende )?${COUNT} ${UNIT})`,
  `${COUNT} (?=(?:half ?)?${UNIT}[a-z]{0,3} geleden)`,
  '(?:1\\d|2[01])(?:e|ste|de) eeuw|(?:eer)?gisteren|vandaag|(?:over)?morgen|op heden|prinsjesdag|vergaderjaar \\d|zitting \\d|jaren (?=\\d|[\'’]|[vztn])|q[1-4]|kwartaal \\d',
  '(?:mei|september|december)circulaire|(?:voor|na)jaarsnota',
];

/**
 * First letters of all of these. Words that begin otherwise are passed over at once: the whole list is
 * tried only behind them, which is what keeps long texts fast.
 */
const FIRST_LETTERS = [
  '\\d', 'ja', 'fe', 'maa', 'mrt', 'ap', 'mei', 'jun', 'jul', 'aug', 'sep', 'ok', 'oc', 'nov', 'dec', 'voorj', 'voora', 'voorb', 'len', 'zom', 'naj', 'her', 'win', 'beg', 'med', 'mid', 'hal', 'eind',
  'sta', 'ult', 'loo', 'lop', 'eerst', 'eerd', 'eerg', 'tw', 'der', 'dert', 'vier', 'vijf', 'laat', 'din', 'woe', 'don', 'vri', 'zat', 'zon', 'dit', 'dez', 'hui', 'vol', 'kom', 'aan', 'vor', 'afg', 'later',
  'over', 'bin', 'gis', 'vandaag', 'mor', 'op h', 'prins', 'verg', 'zit', 'q', 'kwa', 'een', 'één', 'drie', 'zes', 'zev', 'ach', 'neg', 'tien', 'elf', 'veertig', 'paar', 'veert',
];

/** Where a date can begin. Wide on purpose: what begins here is read closely afterwards. */
export const candidates = new RegExp(`\\b(?=${FIRST_LETTERS.join('|')})(?:${starts.join('|')})`, 'gi');

const DIGITS = ['|#', '|##'];
const BEHIND_DIGITS = [' ', '-', '.', 's', 'd', 'e', 'v', 'j', 'f', 'm', 'a', 'o', 'n'];

/** The same places by their first signs; see {@link Openings}. */
export const opens: readonly string[] = [
  '|####', ...DIGITS.flatMap((digits) => BEHIND_DIGITS.map((sign) => digits + sign)),
  ...('jan feb maar mrt apr mei jun jul aug sep okt oct nov dec voor lent zome naja herf wint begi medi midd half eind star ulti loop lope ' +
    'eers eerd eerg eene twee twin twaa drie derd dert vier veer vijf zes zeve acht nege tien elf laat late maan dins woen dond vrij zate zond ' +
    'deze huid volg kome aank aans vori afge over binn gist vand morg prin verg zitt jaar jare kwar paar q#').split(' ').map((signs) => `|${signs}`),
  '|een ', '|dit ', '|op h', '€€n',
];
