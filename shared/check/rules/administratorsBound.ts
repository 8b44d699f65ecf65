import { citationOf } from '../citationOf';
import type { Finding } from '../Finding';
import type { ClauseRule } from '../Rule';

/**
 * Finds clauses about the working conditions of administrators, who keep their rights under an
 * agreement of their own (AALA): an Election-to-Work Agreement binds UTLA's unit only. Source:
 * Teacher-Powered Schools, "Belmont Pilot Schools" (2015). One finding for a clause.
 */
export const administratorsBound: ClauseRule = ({ clause, reading }, pack) => {
  for (const { topic, acts, range } of reading.matters) {
    if (topic.of.kind !== 'administrators') continue;
    const act = [...topic.conflict, ...topic.caution].find((one) => acts.includes(one));
    if (act === undefined) continue;
    const words = reading.text.slice(range.start, range.end);
    const found: Finding = {
      rule: 'administrators-bound',
      severity: 'caution',
      clause,
      articles: [],
      evidence: { range, words, reading: [act, topic.id] },
      citation: citationOf(topic, pack),
      fixes: [],
    };
    return [found];
  }
  return [];
};
