import { citationOf } from '../citationOf';
import type { ProfileRule } from '../Rule';

/**
 * Says when the rule pack was not made for the arrangement that governs the school. Nothing while it is
 * not known which one does.
 */
export const arrangementNotCovered: ProfileRule = ({ arrangement }, prepared) => {
  const { appliesTo } = prepared.pack;
  if (arrangement === null || appliesTo.arrangements.includes(arrangement)) return [];
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
