import type { Finding } from '../../../shared/check/Finding';
import { SEVERITIES } from '../../../shared/check/Finding';

/**
 * Names a finding by what it says, so that the one somebody is looking at stays open while others
 * come and go with each check. Two that say the same of the same words are one to the reader; the same
 * words in another place are another finding.
 */
export function findingKey({ rule, severity, clause, articles, evidence }: Finding): string {
  const place = evidence === null ? '' : `${evidence.range.start} ${evidence.words}`;
  return [rule, severity, clause ?? '', articles.join(' '), place].join('\n');
}

/** Every finding once, as a reader tells them apart; counted anywhere, they are these. */
export function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = findingKey(finding);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Conflicts first, then cautions, then notes; within each in the order of the agreement, and for one
 * clause what its words say before what is declared of it.
 */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter((each) => each.severity === severity);
    const places = new Map<Finding['clause'], number>();
    for (const { clause } of ofSeverity) if (!places.has(clause)) places.set(clause, places.size);
    return ofSeverity.toSorted(
      (one, other) =>
        (places.get(one.clause) ?? 0) - (places.get(other.clause) ?? 0) ||
        Number(one.evidence === null) - Number(other.evidence === null),
    );
  });
}
