import type { Recogniser, Resolver } from '../recogniser';
import { aanhangsel, questionsByYear } from './aanhangsel';
import { antecedent } from './antecedent';
import { agreement } from './agreement';
import { attachment } from './attachment';
import { bill } from './bill';
import { budgetMemorandum } from './budget-memorandum';
import { chapter } from './chapter';
import { circular } from './circular';
import { committeeMeeting } from './committee-meeting';
import { damagedDossier } from './damaged-dossier';
import { dossierFromText } from './dossier-from-text';
import { ecli } from './ecli';
import { footnoteSource } from './footnote-source';
import { handelingen, verslagEersteKamer } from './handelingen';
import { kamerstuk } from './kamerstuk';
import { law } from './law';
import { ledenbrief } from './ledenbrief';
import { letter } from './letter';
import { letterMark } from './letter-mark';
import { linkedWords } from './linked-words';
import { officialId } from './official-id';
import { paperNumber } from './paper-number';
import { pointingWords } from './pointing-words';
import { publishedData } from './published-data';
import { quotedTitle } from './quoted-title';
import { repeatedTitle } from './repeated-title';
import { report } from './report';
import { staatsblad } from './staatsblad';
import { web } from './web';

/** Everything that points to another document, or to a place in this one. */
export const references: readonly Recogniser[] = [
  kamerstuk, damagedDossier, handelingen, verslagEersteKamer, aanhangsel, questionsByYear, staatsblad, ecli, officialId, ledenbrief, letterMark, paperNumber, law, bill, letter, report, quotedTitle,
  agreement, budgetMemorandum, publishedData, committeeMeeting, circular, footnoteSource, web, attachment, chapter, pointingWords,
];

/** What is settled about references with all marks at hand, in this order. */
export const referenceResolvers: readonly Resolver[] = [linkedWords, repeatedTitle, dossierFromText, antecedent];
