import type { Review } from '../../../../shared/agreement/Review';
import type { Finding } from '../../../../shared/check/Finding';
import type { StaleReview } from '../../../../shared/check/review/reviewFindings';
import { answerTo } from './reviewWords';

/**
 * What was said to this finding before its words changed: to be looked at again, and replaced by the
 * next answer. Of several in one clause, the one about the same words, else the same articles, else the
 * last.
 */
export function earlierAnswer(
  { rule, clause, severity, articles, evidence }: Finding,
  stale: readonly StaleReview[],
): Review | null {
  const kind = answerTo[severity];
  const own = stale
    .map(({ review }) => review)
    .filter((each) => each.rule === rule && each.clause === clause && each.kind === kind);
  return (
    own.findLast(({ words }) => words === (evidence?.words ?? '')) ??
    own.findLast((each) => each.articles.join() === articles.join()) ??
    own.at(-1) ??
    null
  );
}
