const SIGNS: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '`': "'", '´': "'",
};

/**
 * The text with every kind of blank as a space, every kind of hyphen or dash as `-` and straight
 * quotes, sign for sign. Line ends and tabs stay.
 */
export function sameLengthForm(text: string): string {
  return text
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[“”„‟«»‘’‚‛`´]/g, (sign) => SIGNS[sign] ?? sign);
}
