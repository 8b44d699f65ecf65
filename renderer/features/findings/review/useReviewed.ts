import { useMemo } from 'react';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { Finding } from '../../../../shared/check/Finding';
import type { ReviewedFindings } from '../../../../shared/check/review/reviewFindings';
import { reviewFindings } from '../../../../shared/check/review/reviewFindings';
import { sha256 } from '../../../platform/sha256';

/** Findings by what was answered to them; null before anything was checked. */
export function useReviewed(
  agreement: Agreement,
  findings: readonly Finding[] | null,
): ReviewedFindings | null {
  // Without answers nothing of the agreement matters, and what is drawn of the findings stays.
  const answered = agreement.reviews.length === 0 ? null : agreement;
  return useMemo(() => {
    if (findings === null) return null;
    return answered === null
      ? { open: findings, disputed: [], dismissed: [], stale: [] }
      : reviewFindings(answered, findings, sha256);
  }, [answered, findings]);
}
