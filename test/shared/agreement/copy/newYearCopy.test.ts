import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../shared/agreement/canonical/contentHash';
import { newYearCopy } from '../../../../shared/agreement/copy/newYearCopy';
import { agreementId } from '../../../../shared/agreement/ids';
import { schoolYear } from '../../../../shared/agreement/Profile';
import { agreementSchema } from '../../../../shared/agreement/schema/agreementSchema';
import { agreement, person, profile } from '../../../builders/agreement';
import { ledgerArbitrary } from '../../../builders/arbitraries/ledgerArbitrary';
import { reviewsArbitrary } from '../../../builders/arbitraries/reviewArbitrary';
import { verifying } from '../../../builders/signing';
import * as fc from 'fast-check';

const { sha256 } = verifying;
const next = { id: agreementId('a2'), schoolYear: schoolYear('2027-28'), sha256 };

describe('newYearCopy', () => {
  it('keeps body and staff list, forgets records and answers to findings, and remembers what it came from', () => {
    const [ledger = []] = fc.sample(ledgerArbitrary, { seed: 1, numRuns: 1 });
    const [reviews = []] = fc.sample(reviewsArbitrary, { seed: 1, numRuns: 1 });
    const signed = agreement({ roster: [person('p1', 'Ada Quill')], ledger, reviews });
    const copy = newYearCopy(signed, next);

    expect(copy).toEqual({
      ...signed,
      id: 'a2',
      profile: profile({ schoolYear: schoolYear('2027-28') }),
      reviews: [],
      ledger: [],
      lineage: { kind: 'copy', agreement: 'a1', content: contentHash(signed, sha256) },
    });
    expect(copy.sections).toBe(signed.sections);
    expect(agreementSchema.safeParse(copy).success).toBe(true);
  });
});
