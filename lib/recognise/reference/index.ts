import type { Recogniser } from '../recogniser';
import { aanhangsel } from './aanhangsel';
import { bill } from './bill';
import { circular } from './circular';
import { ecli } from './ecli';
import { handelingen } from './handelingen';
import { internal } from './internal';
import { kamerstuk } from './kamerstuk';
import { law } from './law';
import { ledenbrief } from './ledenbrief';
import { letter } from './letter';
import { letterMark } from './letter-mark';
import { namedDocument } from './named-document';
import { officialId } from './official-id';
import { paperNumber } from './paper-number';
import { report } from './report';
import { staatsblad } from './staatsblad';
import { web } from './web';

/** Everything that points to another document, or to a place in this one. */
export const references: readonly Recogniser[] = [
  kamerstuk, handelingen, aanhangsel, staatsblad, ecli, officialId, ledenbrief, letterMark, paperNumber, law, bill, letter, report, namedDocument, circular, web, internal,
];
