import { LETTER_ADDRESS, letterPage } from '../../browser/reader-letter';
import { dutchText } from '../dutch-text';

export { LETTER_ADDRESS };

/** Our letter with so much more text behind it that its markup has about `length` signs. @param plainPerTelling see {@link dutchText} */
export function longLetter(length: number, plainPerTelling: number): string {
  const letter = letterPage();
  const more = dutchText(Math.max(0, length - letter.length), plainPerTelling).split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return letter.replace('</article>', `${more.join('\n')}</article>`);
}
