import type { Finding, Severity } from '../../../shared/check/Finding';
import { SEVERITIES } from '../../../shared/check/Finding';
import type { Words } from '../../words/useWords';

const COUNTS = {
  conflict: 'findings.count-conflicts',
  caution: 'findings.count-cautions',
  note: 'findings.count-notes',
} as const satisfies Record<Severity, string>;

/** "1 conflict, 2 cautions"; "" when there is nothing to count. */
export function countLine(findings: readonly Finding[], words: Words): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : words(COUNTS[severity], { count });
  }).join(', ');
}
