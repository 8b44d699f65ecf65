import type { Finding } from '../Finding';
import { SEVERITIES } from '../Finding';

/**
 * Whether a clause is better off: what was found is gone, nothing found after it is new, and of the
 * gravest kind that differs there is less.
 */
export function isBetter(
  finding: Finding,
  before: readonly Finding[],
  after: readonly Finding[],
): boolean {
  const known = new Set(before.map(saying));
  if (after.some((each) => !known.has(saying(each)))) return false;
  if (after.some((each) => saying(each) === saying(finding))) return false;
  for (const severity of SEVERITIES) {
    const less = count(before, severity) - count(after, severity);
    if (less !== 0) return less > 0;
  }
  return false;
}

function saying({ rule, severity, clause, articles, evidence }: Finding): string {
  return [rule, severity, clause ?? '', articles.join(' '), evidence?.words ?? ''].join('\n');
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
