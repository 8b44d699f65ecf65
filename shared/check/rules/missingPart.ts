import type { PreparedPack } from '../../cba/PreparedPack';
import { citationOf } from '../citationOf';
import type { Finding } from '../Finding';

/** A draft of fewer clauses is still being begun: what it lacks is plain to see. */
const FEWEST_CLAUSES = 10;

/**
 * Notes usual parts of an agreement of which no clause has the words; `evidence.reading` names them. No
 * source says which parts a paper must have, so this is never more than a note.
 */
export function missingPart(
  found: ReadonlySet<string>,
  clauses: number,
  prepared: PreparedPack,
): readonly Finding[] {
  const missing = prepared.pack.parts.filter(({ id }) => !found.has(id));
  const [first] = missing;
  if (clauses < FEWEST_CLAUSES || first === undefined) return [];
  return [
    {
      rule: 'missing-part',
      severity: 'note',
      clause: null,
      articles: [],
      evidence: { range: { start: 0, end: 0 }, words: '', reading: missing.map(({ id }) => id) },
      citation: citationOf(first, prepared),
      fixes: [],
    },
  ];
}
