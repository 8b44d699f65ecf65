import type { ClauseId } from '../../agreement/ids';
import type { Finding } from '../Finding';
import type { ClauseFacts } from '../structure/ClauseFacts';

/** Notes clauses that say the same words as one before them; `related` names that one. */
export function duplicateClause(clauses: readonly ClauseFacts[]): readonly Finding[] {
  const first = new Map<string, ClauseId>();
  return clauses.flatMap((facts): Finding[] => {
    const { clause } = facts;
    const key = facts.key();
    if (key === '') return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, clause);
      return [];
    }
    return [
      {
        rule: 'duplicate-clause',
        severity: 'note',
        clause,
        articles: [],
        evidence: null,
        citation: null,
        fixes: [],
        related: [before],
      },
    ];
  });
}
