import type { Agreement } from '../Agreement';
import { contentHash } from '../canonical/contentHash';
import type { AgreementId } from '../ids';
import type { Sha256 } from '../Ledger';
import type { SchoolYear } from '../Profile';

type NewYear = {
  readonly id: AgreementId;
  readonly schoolYear: SchoolYear;
  readonly sha256: Sha256;
};

/**
 * Next year's agreement, begun from this one: another document that remembers exactly which version
 * it came from. Sections, clauses and tables keep their ids, so that the two years can be compared
 * clause by clause. The staff list comes along to be brought up to date; no record does, since
 * nobody has signed anything for the new year, and no answer to a finding, since nobody has looked at
 * one for it.
 */
export function newYearCopy(agreement: Agreement, { id, schoolYear, sha256 }: NewYear): Agreement {
  return {
    ...agreement,
    id,
    profile: { ...agreement.profile, schoolYear },
    reviews: [],
    ledger: [],
    lineage: {
      kind: 'copy',
      agreement: agreement.id,
      content: contentHash(agreement, sha256),
    },
  };
}
