import type { Clause } from '../../agreement/Body';
import type { Finding } from '../Finding';

const BLANK = /_{3,}|\[\s*\]|\bX{3,}\b|\bTB[DA]\b/u;

/** Notes the first place a clause leaves to be filled in: "____". Statements keep theirs for the signer. */
export function blankLeft(clause: Clause, text: string): readonly Finding[] {
  if (clause.role.kind === 'statement') return [];
  const blank = BLANK.exec(text);
  if (blank === null) return [];
  const range = { start: blank.index, end: blank.index + blank[0].length };
  return [
    {
      rule: 'blank-left',
      severity: 'note',
      clause: clause.id,
      articles: [],
      evidence: { range, words: blank[0], reading: [] },
      citation: null,
      fixes: [],
    },
  ];
}
