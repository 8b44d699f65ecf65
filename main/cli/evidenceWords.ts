import type { Agreement } from '../../shared/agreement/Agreement';
import type { Finding } from '../../shared/check/Finding';

/** The words a finding rests on, or "" when it rests on declared facts. */
export function evidenceWords(finding: Finding, _agreement: Agreement): string {
  return finding.evidence?.words ?? '';
}
