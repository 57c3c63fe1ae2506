import { sessionYears } from '../../recognise/reference/session-years';
import type { Statement } from '../evidence';
import { dayOf } from './date-line';
import type { Sheet } from './sheet';

const HEADING = /Aanhangsel van de Handelingen/i;
const ASKED = /Vragen gesteld door de leden der Kamer/i;
const SESSION = /Vergaderjaar (\d{4} ?- ?\d{4})/i;
const NUMBER = /^\d{1,5}$/;
const ANSWERED = /\(ontvangen (\d{1,2} \p{L}{3,12} \d{4})/u;
const ANSWER_OF = /(?:Antwoord|Mededeling) van /g;
const LONGEST_OFFICE = 400;
const QUESTIONS = /^(Vragen van .{5,900}?) ?\(ingezonden /;

/** Written questions with their answers, as printed in the appendix to the proceedings. */
export function printedAanhangsel(sheet: Sheet): Statement | null {
  const lines = sheet.head.slice(0, 40).map(({ text }) => text);
  const heading = lines.findIndex((line) => HEADING.test(line));
  if (heading < 0 || !ASKED.test(lines.slice(heading).join(' '))) return null;
  const above = lines.slice(0, 10).join(' ');
  const years = sessionYears(SESSION.exec(above)?.[1]);
  const at = lines.findIndex((line, i) => i > heading && NUMBER.test(line));
  const number = lines[at] ?? null;
  const chamber = /Eerste Kamer/.test(above) ? 'ek' : 'tk';
  const body = lines.slice(at + 1).join(' ');
  const answer = ANSWERED.exec(body);
  return {
    kind: 'aanhangsel',
    id: years === null || number === null ? null : `ah-${chamber}-${years}-${number}`,
    number,
    title: QUESTIONS.exec(body)?.[1] ?? null,
    date: dayOf(answer?.[1] ?? ''),
    sender: answer === null ? null : answererIn(body.slice(Math.max(0, answer.index - LONGEST_OFFICE), answer.index)),
  };
}

/** "Minister De Waal (Dijken en Sluizen)": who stands last before the day of the answer. */
function answererIn(words: string): string | null {
  const last = [...words.matchAll(ANSWER_OF)].at(-1);
  const name = last === undefined ? '' : words.slice(last.index + last[0].length).replace(/ \(ontvangen$/, '').trim();
  return name === '' ? null : name;
}
