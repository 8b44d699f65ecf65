import type { Evidence } from './Finding';
import type { Reading, Statement } from './reading/Reading';

/** Longer evidence than this is cut to the citation: a reader wants the words, not the page. */
const LONGEST_EVIDENCE = 240;

/** The words from the verb to the citation, with how they were read. */
export function evidenceOf(statement: Statement, { text }: Reading): Evidence {
  const { citation, range, how } = statement;
  const { start, end } = range.end - range.start > LONGEST_EVIDENCE ? citation : range;
  return { range: { start, end }, words: text.slice(start, end), reading: how };
}
