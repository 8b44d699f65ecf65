import type { Finding } from '../../shared/check/Finding';
import { SEVERITIES } from '../../shared/check/Finding';
import type { Numbering } from '../../shared/agreement/numbering/numbering';
import type { Review } from '../../shared/agreement/Review';
import { answeredWords } from '../../shared/check/review/answeredWords';
import type { ReviewedFindings } from '../../shared/check/review/reviewFindings';

/** What was answered to a finding, of the contract of `ewa check --json`; null for nothing. */
export function answersJson(finding: Finding, reviewed: ReviewedFindings): object | null {
  const { disputed, dismissed } = reviewed;
  const own = [...disputed, ...dismissed].find((each) => each.finding === finding);
  if (own === undefined) return null;
  const kind = finding.severity === 'conflict' ? 'disputed' : 'dismissed';
  return { kind, notes: own.reviews.map(noteJson) };
}

/** The answers as a whole, of the same contract. */
export function reviewJson(reviewed: ReviewedFindings, { clauses }: Numbering): object {
  const { open, disputed, dismissed, stale } = reviewed;
  const openOf = (severity: Finding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    open: Object.fromEntries(SEVERITIES.map((severity) => [severity, openOf(severity)])),
    disputed: disputed.length,
    dismissed: dismissed.length,
    stale: stale.map(({ review, since }) => ({
      kind: review.kind,
      since,
      rule: review.rule,
      clause:
        review.clause === null
          ? null
          : { id: review.clause, number: clauses.get(review.clause) ?? null },
      articles: review.articles,
      text: answeredWords(review),
      ...noteJson(review),
    })),
  };
}

function noteJson({ by, at, reason }: Review): object {
  return { by, at, reason };
}
