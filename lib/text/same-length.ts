const FORMS: readonly (readonly [signs: string, form: string])[] = [
  ['\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', ' '],
  ['\u2028\u2029\v\f', '\n'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['“”„‟«»', '"'],
  ['‘’‚‛`´', "'"],
];
const FORM_OF: ReadonlyMap<string, string> = new Map(FORMS.flatMap(([signs, form]) => Array.from(signs, (sign) => [sign, form] as const)));
const OTHER_FORM = new RegExp(`[${[...FORM_OF.keys()].join('')}]`, 'g');

/**
 * The text with every kind of blank as a space, every kind of hyphen or dash as `-` and straight
 * quotes, sign for sign. Line ends and tabs stay.
 */
export function sameLengthForm(text: string): string {
  return text.replace(OTHER_FORM, (sign) => FORM_OF.get(sign) ?? sign);
}
