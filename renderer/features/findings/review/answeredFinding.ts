import type { Review } from '../../../../shared/agreement/Review';
import type { Finding } from '../../../../shared/check/Finding';

/** The finding that was answered, as far as the answer still knows it: for its title and place. */
export function answeredFinding({ kind, rule, clause, articles }: Review): Finding {
  const severity = kind === 'dispute' ? 'conflict' : 'caution';
  return { rule, severity, clause, articles, evidence: null, citation: null, fixes: [] };
}
