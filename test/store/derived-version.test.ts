import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { derive, DERIVED_VERSION } from '../../lib/store/derive';
import { generatedReading } from '../bench/store/generated-archive';

/** A digest of what each version derives of readings that never change; a line is added when the version is raised. */
const DIGESTS: Readonly<Record<number, string>> = {
  1: '267ea1dd05e50de5',
  2: '267ea1dd05e50de5', // the same rows, in other stores
};

describe('what is derived of a reading', () => {
  it('has another version when it is other than before', () => {
    const derived = [1, 2, 3].map(generatedReading).map(({ reading, text }, i) => derive(`key-${i}`, reading, text));
    const digest = createHash('sha256').update(JSON.stringify(derived)).digest('hex').slice(0, 16);
    expect(digest, 'raise DERIVED_VERSION in lib/store/derive.ts and add the new digest, so that what readers keep is derived again').toBe(DIGESTS[DERIVED_VERSION]);
  });
});
