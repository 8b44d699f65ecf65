import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Clause } from '../../../shared/agreement/Body';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { textContext } from '../../../shared/agreement/text/textContext';
import { shownWords } from '../../../shared/check/reading/shownWords';
import type { ClauseNames } from './useFindingText';

/** What the clauses of an agreement are called, and the words of findings as they stand in them. */
export function clauseNames(agreement: Agreement): ClauseNames {
  const clauses = new Map<string, Clause>();
  const headings = new Map<string, string>();
  for (const { clause } of walkClauses(agreement.sections)) {
    clauses.set(clause.id, clause);
    headings.set(clause.id, clause.heading);
  }
  const context = textContext(agreement);
  return {
    numbers: context.numbers.clauses,
    headings,
    wordsOf: ({ clause: id, evidence }) => {
      const clause = clauses.get(id ?? '');
      if (evidence === null || clause === undefined) return evidence?.words ?? '';
      return shownWords(evidence, clause, agreement, context);
    },
  };
}
