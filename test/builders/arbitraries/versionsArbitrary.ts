import * as fc from 'fast-check';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementWith } from './agreementArbitrary';
import { sectionsArbitrary } from './bodyArbitrary';

const NAMES = Array.from({ length: 16 }, (_, index) => `n-${index}`);

const shuffledNames = fc.shuffledSubarray(NAMES, { minLength: NAMES.length });

/**
 * Two versions of one document that have nothing in common but their names, and these stand for
 * other things: a clause of the one may be a section or a table of the other. The later version has
 * every record of the earlier.
 */
export const versionsArbitrary: fc.Arbitrary<readonly [Agreement, Agreement]> = fc
  .tuple(
    agreementWith(sectionsArbitrary(shuffledNames)),
    agreementWith(sectionsArbitrary(shuffledNames)),
    fc.nat({ max: 6 }),
  )
  .map(([before, after, recordsBefore]) => {
    const { id, lineage } = before;
    return [
      { ...before, ledger: after.ledger.slice(0, recordsBefore) },
      { ...after, id, lineage },
    ];
  });
