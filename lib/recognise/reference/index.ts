import type { Recogniser } from '../recogniser';
import { aanhangsel } from './aanhangsel';
import { ecli } from './ecli';
import { handelingen } from './handelingen';
import { kamerstuk } from './kamerstuk';
import { law } from './law';
import { ledenbrief } from './ledenbrief';
import { letterMark } from './letter-mark';
import { officialId } from './official-id';
import { staatsblad } from './staatsblad';

/** Everything that points to another document, or to a place in this one. */
export const references: readonly Recogniser[] = [kamerstuk, handelingen, aanhangsel, staatsblad, ecli, officialId, ledenbrief, letterMark, law];
