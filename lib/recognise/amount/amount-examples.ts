import type { Example, Trap } from '../recogniser';

/** The notation of sums of money in Dutch public documents, one row per form. */
export const examples: readonly Example[] = [
  { text: 'Voor het groenfonds is structureel € 45 miljoen begroot.', quote: '€ 45 miljoen', fields: { low: 45e6, high: 45e6, currency: 'EUR', recurrence: 'structureel' } },
  { text: 'De provincie legt 35 mln euro bij.', quote: '35 mln euro', fields: { low: 35e6 } },
  { text: 'Dat vergt € 2,4 mld. Meer is er niet.', quote: '€ 2,4 mld.', fields: { low: 2.4e9 }, why: 'the dot of the abbreviation belongs to the sum' },
  { text: 'De dijk kost tussen de € 210 en € 260 miljoen.', quote: '€ 210 en € 260 miljoen', fields: { low: 210e6, high: 260e6 }, why: 'the scale of the second number holds for the first' },
  { text: 'een lening van 15 à 20 miljoen euro', quote: '15 à 20 miljoen euro', fields: { low: 15e6, high: 20e6 } },
  { text: 'In 2027 en 2028 gaat het om € 30 miljoen respectievelijk € 40 miljoen.', quote: '€ 40 miljoen', fields: { low: 40e6, years: [2028] }, why: 'respectievelijk pairs in order' },
  { text: 'respectievelijk € 12 en € 14 miljoen', quote: '€ 12', fields: { low: 12e6 } },
  { text: 'De reserve groeit met ruim 9 miljard.', quote: '9 miljard', fields: { low: 9e9, approx: true, bound: null }, why: 'money by the noun; ruim is approximate' },
  { text: 'een bedrag van € 1.234.500,75', quote: '€ 1.234.500,75', fields: { low: 1234500.75 } },
  { text: 'leges van € 38,- per aanvraag', quote: '€ 38,-', fields: { low: 38, per: 'aanvraag' } },
  { text: 'De korting is € 0,31 per 1 januari 2027.', quote: '€ 0,31', fields: { per: null, years: [2027] }, why: 'per with a date is no unit' },
  { text: 'Er ging anderhalf miljoen euro naar de haven.', quote: 'anderhalf miljoen euro', fields: { low: 1.5e6 } },
  { text: 'een gat van € 4 ton', quote: '€ 4 ton', fields: { low: 400_000 } },
  { text: 'een mutatie van -/- € 18 miljoen', quote: '-/- € 18 miljoen', fields: { low: -18e6 } },
  { text: 'een saldo van € - 3.250.000', quote: '€ - 3.250.000', fields: { low: -3_250_000 } },
  { text: 'Er komt € 6,1 miljard.12 Daarna volgt meer.', quote: '€ 6,1 miljard', fields: { low: 6.1e9 }, why: 'a footnote number behind the dot' },
  { text: 'een omzet van 2 miljard Amerikaanse dollar', quote: '2 miljard Amerikaanse dollar', fields: { low: 2e9, currency: 'USD' } },
  { text: 'voor maximaal € 75 per inwoner', quote: '€ 75', fields: { bound: 'max', per: 'inwoner' } },
];

export const traps: readonly Trap[] = [
  { text: 'Ruim 3 miljoen huishoudens krijgen een brief over de kosten.', why: 'households are counted' },
  { text: 'Zie de Miljoenennota 2027.', why: 'the name of a document' },
  { text: '(bedragen x € 1.000)', why: 'the unit of a table' },
  { text: 'alle cijfers in miljoenen euro\'s', why: 'a unit without a number' },
  { text: 'Kamerstuk 36 600, nr. 12', why: 'the number of a paper' },
  { text: 'De mijn levert 700 ton goud.', why: 'a weight' },
  { text: 'het €-teken ontbreekt', why: 'a sign without a number' },
  { text: 'vitamine C 300 mg', why: 'no damaged euro sign' },
  { text: 'over een kwartier, 15 min. lopen', why: 'minutes' },
  { text: 'tel. 06 12 34 56 78', why: 'a telephone number' },
];
