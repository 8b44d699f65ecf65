import type { Agreement } from '../../shared/agreement/Agreement';
import { walkClauses } from '../../shared/agreement/numbering/walkClauses';
import { textContext } from '../../shared/agreement/text/textContext';
import type { Finding } from '../../shared/check/Finding';
import { shownWords } from '../../shared/check/reading/shownWords';

/** The words a finding rests on, or "" when it rests on declared facts. */
export function evidenceWords({ evidence, clause: id }: Finding, agreement: Agreement): string {
  if (evidence === null) return '';
  const place = [...walkClauses(agreement.sections)].find(({ clause }) => clause.id === id);
  return place === undefined
    ? evidence.words
    : shownWords(evidence, place.clause, agreement, textContext(agreement));
}
