import type { Clause } from '../../agreement/Body';
import type { Profile } from '../../agreement/Profile';
import type { FieldName } from '../../agreement/RichText';
import { clauseInlines } from '../../agreement/text/clauseInlines';
import { isEmptyField } from '../../agreement/text/isEmptyField';
import type { Finding } from '../Finding';

/**
 * Finds clauses whose words show facts that the profile does not say yet; `evidence.reading` names them.
 * One finding for a clause: it rests on no words, so that two would be one to whoever answers it.
 */
export function emptyFactUsed(clause: Clause, profile: Profile): readonly Finding[] {
  const empty = new Set<FieldName>();
  for (const part of clauseInlines(clause)) {
    if (part.kind === 'field' && isEmptyField(part.field, profile)) empty.add(part.field);
  }
  if (empty.size === 0) return [];
  return [
    {
      rule: 'empty-fact-used',
      severity: 'caution',
      clause: clause.id,
      articles: [],
      evidence: { range: { start: 0, end: 0 }, words: '', reading: [...empty] },
      citation: null,
      fixes: [],
    },
  ];
}
