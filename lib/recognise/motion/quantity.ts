/** How many motions a mention speaks of. */
export interface Quantity {
  /** `null`: several, but not how many. */
  readonly count: number | null;
  /** The larger number of "drie van de vier moties". */
  readonly outOf: number | null;
}

const NUMBERS: Readonly<Record<string, number>> = {
  een: 1, één: 1, twee: 2, beide: 2, tweetal: 2, drie: 3, drietal: 3, vier: 4, viertal: 4, vijf: 5, vijftal: 5, zes: 6, zestal: 6,
  zeven: 7, zevental: 7, acht: 8, achttal: 8, negen: 9, negental: 9, tien: 10, tiental: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14, vijftien: 15,
};
const NUMBER = `(?:${Object.keys(NUMBERS).filter((word) => NUMBERS[word] !== 1).join('|')}|\\d{1,2})`;
const ADJECTIVE = String.raw`(?:samenhangende|aangenomen|aanvaarde|ingediende|verworpen|aangehouden|ingetrokken|vervallen|overgenomen|ontraden|afgedane|afgehandelde|openstaande|uitgevoerde|lopende|voornoemde|genoemde|bovengenoemde|bovenstaande|onderstaande|eerdergenoemde|eerdere|gewijzigde|andere|overige|volgende|nieuwe|oude|inmiddels|unaniem|breed|bredere|vreemde|gesteunde|betreffende|desbetreffende|onderhavige|laatste|eerste)`;
const POINTS = String.raw`(?:[Dd]eze|[Dd]ie|[Dd]it|[Dd]ezelfde|[Oo]nze|[Aa]lle|[Ee]nkele|[Dd]iverse|[Vv]erschillende|[Mm]eerdere|[Bb]eide|[Gg]enoemde|[Vv]oornoemde|[Bb]ovengenoemde)`;
const BEFORE = new RegExp(`(?<![\\p{L}-])(?:${POINTS}(?: |$))?(?:${NUMBER}(?: van (?:de|deze|die|onze) ${NUMBER})?(?: |$))?(?:${ADJECTIVE},?(?: |$)){0,4}$`, 'iu');

const PARTIAL = new RegExp(`(${NUMBER}) van (?:de|deze|die|onze) (${NUMBER})`, 'i');
const WHOLE = new RegExp(`(?<![\\p{L}-])(${NUMBER}) `, 'iu');

/** The words before "motie(s)" that belong to it: "drie van de vier aangenomen ", "beide voornoemde ", "deze ". */
export const wordsBefore = (text: string): string => BEFORE.exec(text.slice(-90))?.[0] ?? '';

const toNumber = (word: string | undefined): number | null => (word === undefined ? null : NUMBERS[word.toLowerCase()] ?? (/^\d+$/.test(word) ? Number(word) : null));

/** How many motions a phrase such as "drie van de vier aangenomen moties" or "deze motie" speaks of. */
export function quantityOf(phrase: string): Quantity {
  const partial = PARTIAL.exec(phrase);
  if (partial !== null) return { count: toNumber(partial[1]), outOf: toNumber(partial[2]) };
  const number = toNumber(WHOLE.exec(phrase)?.[1]);
  if (number !== null) return { count: number, outOf: null };
  return { count: /(?:moties|resoluties)\b/i.test(phrase) ? null : 1, outOf: null };
}
