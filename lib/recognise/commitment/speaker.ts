const SIGNATURE = /\b(?:groet|groeten|hoogachtend|hoogachting),?\n(?:de |het )?([^\n]{4,100})|\n(?:de |het )?((?:minister|staatssecretaris)(?:-president| van [^\n,(]{3,90}| voor [^\n,(]{3,60})|college van [^\n,]{3,60})(?:,|\n|$)/giu;
const VNG = /^vereniging van nederlandse gemeenten/i;
const LETTER_OF = /\bBRIEF VAN (?:DE|HET) ((?:MINISTER|STAATSSECRETARIS|COLLEGE)[^\n]{3,120})/u;
const SPEECH = /(?:^|\n)(?:De heer|Mevrouw|Minister|Staatssecretaris) [A-Z][^\n:]{2,60}:(?=[ \n])/g;

/** Where to look for a signature behind a place, in UTF-16 code units. */
const LETTER = 30_000;

/**
 * Who says "ik" or "wij" at a place: in a debate the member or minister whose turn it is, in a letter
 * the one who signs it or whose letter it says to be.
 * @returns the words of the document, or `null`
 */
export function speakerAt(text: string, at: number): string | null {
  const turn = [...text.slice(Math.max(0, at - LETTER), at).matchAll(SPEECH)].at(-1)?.[0].trim().replace(/:$/, '');
  if (turn !== undefined) return turn;
  SIGNATURE.lastIndex = at;
  const signed = SIGNATURE.exec(text);
  const signer = signed?.[1] ?? signed?.[2];
  if (signer !== undefined && signed !== null && signed.index - at < LETTER) return VNG.test(signer) ? 'VNG' : signer.replace(/[ ,]{1,2}$/, '');
  return LETTER_OF.exec(text.slice(0, 4_000))?.[1]?.trim().toLowerCase() ?? null;
}
