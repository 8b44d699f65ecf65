import type { Finding, Severity } from '../../../shared/check/Finding';
import { SEVERITIES } from '../../../shared/check/Finding';
import type { ReviewedFindings } from '../../../shared/check/review/reviewFindings';
import type { Words } from '../../words/useWords';

const COUNTS = {
  conflict: 'findings.count-conflicts',
  caution: 'findings.count-cautions',
  note: 'findings.count-notes',
} as const satisfies Record<Severity, string>;

/** "1 conflict, 2 cautions"; "" when there is nothing to count. */
function countLine(findings: readonly Finding[], words: Words): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : words(COUNTS[severity], { count });
  }).join(', ');
}

/** The same with the conflicts that are disputed, which are conflicts still. */
export function openLine({ open, disputed }: ReviewedFindings, words: Words): string {
  const counted = countLine(open, words);
  if (disputed.length === 0) return counted;
  const also = words('review.count-disputed', { count: disputed.length });
  return counted === '' ? also : `${counted}, ${also}`;
}
