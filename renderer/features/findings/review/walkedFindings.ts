import type { Finding } from '../../../../shared/check/Finding';
import type { ReviewedFindings } from '../../../../shared/check/review/reviewFindings';
import { distinctFindings, inReadingOrder } from '../findingKey';
import type { FindingGroup } from '../view/groupFindings';
import { answeredFinding } from './answeredFinding';

/**
 * What the keys go through of what is shown, in the order it is shown: the open findings, or, where
 * only answers are shown, what was answered. Where a clause is gone there is nothing to go to.
 */
export function walkedFindings(
  groups: readonly FindingGroup[],
  { disputed, dismissed, stale }: ReviewedFindings,
): readonly Finding[] {
  if (groups.length > 0) return groups.flatMap(({ findings }) => findings);
  const gone = stale.filter(({ since }) => since !== 'clause-gone');
  return distinctFindings([
    ...gone.map(({ review }) => answeredFinding(review)),
    ...inReadingOrder(disputed.map(({ finding }) => finding)),
    ...inReadingOrder(dismissed.map(({ finding }) => finding)),
  ]);
}
