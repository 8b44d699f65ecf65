import type { ReviewedFindings } from '../../../../shared/check/review/reviewFindings';

/** Before anything was checked. */
export const NOTHING_FOUND: ReviewedFindings = { open: [], disputed: [], dismissed: [], stale: [] };
