import type { Finding } from '../../../shared/check/Finding';

/**
 * Keys for drawing a list of findings: by what each is about, and which of these it is, but not by its
 * words, so that a finding whose words are edited is drawn on, with the focus that is in it.
 */
export function steadyKeys(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, severity, clause, articles }) => {
    const about = [rule, severity, clause ?? '', articles.join(' ')].join('\n');
    const count = (counts.get(about) ?? 0) + 1;
    counts.set(about, count);
    return `${about}\n${count}`;
  });
}
