import * as fc from 'fast-check';
import type { Agreement, Lineage } from '../../../shared/agreement/Agreement';
import { LANGUAGES } from '../../../shared/agreement/Agreement';
import { agreementId } from '../../../shared/agreement/ids';
import { sectionsArbitrary } from './bodyArbitrary';
import { hashArbitrary, ledgerArbitrary } from './ledgerArbitrary';
import { profileArbitrary } from './profileArbitrary';
import { reviewsArbitrary } from './reviewArbitrary';
import { rosterArbitrary } from './rosterArbitrary';
import { textArbitrary } from './textArbitrary';

const lineage: fc.Arbitrary<Lineage> = fc.oneof(
  fc.record({ kind: fc.constant('template' as const), template: textArbitrary }),
  fc.record({ kind: fc.constant('import' as const), fileName: textArbitrary }),
  fc.record({
    kind: fc.constant('copy' as const),
    agreement: fc.constant(agreementId('a0')),
    content: hashArbitrary,
  }),
);

/** Any valid agreement, small, with everything the model knows; about half have no records. */
export const agreementArbitrary: fc.Arbitrary<Agreement> = agreementWith(sectionsArbitrary());

export function agreementWith(
  sections: fc.Arbitrary<Agreement['sections']>,
): fc.Arbitrary<Agreement> {
  return fc.record({
    id: fc.constantFrom('a1', 'a2').map(agreementId),
    language: fc.constantFrom(...LANGUAGES),
    profile: profileArbitrary,
    sections,
    reviews: reviewsArbitrary,
    roster: rosterArbitrary,
    ledger: fc.oneof(fc.constant([]), ledgerArbitrary),
    lineage,
  });
}
