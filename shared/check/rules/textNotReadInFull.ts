import type { ClauseRule } from '../Rule';

/** Says when a text was longer than the bound on what is read, so that silence is not taken for assent. */
export const textNotReadInFull: ClauseRule = ({ clause, reading: { text, readLength } }) =>
  readLength === text.length
    ? []
    : [
        {
          rule: 'text-not-read-in-full',
          severity: 'caution',
          clause,
          articles: [],
          evidence: { range: { start: readLength, end: text.length }, words: '', reading: [] },
          citation: null,
          fixes: [],
        },
      ];
