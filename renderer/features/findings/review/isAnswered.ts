import type { ReviewedFindings } from '../../../../shared/check/review/reviewFindings';

/** Whether something was found and answered: then an empty list does not say that nothing was found. */
export function isAnswered({ disputed, dismissed }: ReviewedFindings): boolean {
  return disputed.length + dismissed.length > 0;
}
