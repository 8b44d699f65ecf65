import type { Finding, Severity } from '../Finding';
import type { PlacedDefinition } from './SectionFacts';

/** A finding about a defined term, at the place where it is named. */
export function termFinding(
  rule: string,
  severity: Severity,
  { clause, term, range }: PlacedDefinition,
): Finding {
  return {
    rule,
    severity,
    clause,
    articles: [],
    evidence: { range, words: term, reading: [] },
    citation: null,
    fixes: [],
  };
}
