/** Words that cannot stand inside the name of a document: where one comes, the name has ended. */
const ENDS_NAME = new Set((
  'is zijn wordt worden werd werden was waren heeft hebben had hadden heb kan kunnen kon moet moeten mag mogen zal zullen zou zouden gaat gaan geldt gelden regelt biedt bepaalt verplicht schrijft ' +
  'voorziet stelt maakt geeft treedt krijgt blijft blijkt laat laten ligt staat komt vormt ziet beoogt brengt vereist kent toont meldt concludeert adviseert constateert ' +
  'die dat deze dit waarin waarmee waardoor waarop waaruit als zoals om per vanaf niet ook nog al echter dus maar want omdat te er hierin hiermee uit door sinds na onder volgens tussen dan wel zelf ' +
  'voldoende opgenomen neergelegd genoemde bedoelde juncto jo lid artikel art ik wij we u zij hij het.').split(' '));

export const endsName = (word: string): boolean => ENDS_NAME.has(word);

const WORD = / ?([\p{L}\d'"][\p{L}\d'"/&-]*)/uy;
const LINKING = new Set(['op', 'de', 'het', 'van', 'voor', 'en', 'in', 'inzake', 'ter', 'tot', 'naar', 'met', 'der', 'over', 'een', 'of', 'bij', 'aan']);

/**
 * Where a name ends that begins at `from`: at a sign, or before a word that no name holds. A linking word is never its last.
 * @param mostWords where to stop at the latest
 * @returns `from` when there is no word
 */
export function nameEnd(text: string, from: number, mostWords: number): number {
  let at = from;
  let end = from;
  for (let words = 0; words < mostWords; words++) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null || endsName(match[1] ?? '')) break;
    at += match[0].length;
    if (!LINKING.has(match[1] ?? '')) end = at;
  }
  return end;
}
