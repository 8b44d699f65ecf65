import type { Finding } from '../../shared/check/Finding';

/** The words a finding rests on, or "" when it rests on declared facts. */
export function evidenceWords(finding: Finding): string {
  return finding.evidence?.words ?? '';
}
