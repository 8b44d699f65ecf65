import type { Finding } from '../../../../shared/check/Finding';
import type { StaleReview } from '../../../../shared/check/review/reviewFindings';
import { answerTo } from './reviewWords';

/** What was last said to this finding before its words changed: to be looked at again, never reused unseen. */
export function earlierReason(
  { rule, clause, severity }: Finding,
  stale: readonly StaleReview[],
): string | null {
  const kind = answerTo[severity];
  const own = stale.findLast(
    ({ review }) => review.rule === rule && review.clause === clause && review.kind === kind,
  );
  return own?.review.reason ?? null;
}
