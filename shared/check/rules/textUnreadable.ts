import type { ClauseRule } from '../Rule';

/** Says that a text cannot be read reliably when much of it is garbage, as bad scans leave it. */
export const textUnreadable: ClauseRule = ({ clause, reading: { text, isGarbled } }) =>
  isGarbled
    ? [
        {
          rule: 'text-unreadable',
          severity: 'caution',
          clause,
          articles: [],
          evidence: { range: { start: 0, end: text.length }, words: '', reading: [] },
          citation: null,
          fixes: [],
        },
      ]
    : [];
