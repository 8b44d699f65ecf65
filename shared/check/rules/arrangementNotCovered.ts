import { citationOf } from '../citationOf';
import type { ProfileRule } from '../Rule';

/** Says when the rule pack was not made for the arrangement that governs the school. */
export const arrangementNotCovered: ProfileRule = ({ arrangement }, prepared) => {
  const { appliesTo } = prepared.pack;
  if (appliesTo.arrangements.includes(arrangement)) return [];
  return [
    {
      rule: 'arrangement-not-covered',
      severity: 'caution',
      clause: null,
      articles: [],
      evidence: null,
      citation: citationOf(appliesTo, prepared),
      fixes: [],
    },
  ];
};
