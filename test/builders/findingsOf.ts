import type { Agreement } from '../../shared/agreement/Agreement';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Finding } from '../../shared/check/Finding';
import { createChecker } from '../../shared/check/createChecker';

/** What one rule finds in an agreement. */
export function findingsOf(rule: string, agreement: Agreement, pack: RulePack): readonly Finding[] {
  return createChecker(pack)
    .check(agreement)
    .filter((finding) => finding.rule === rule);
}
