import type { Scan } from '../../../cba/scan/Mark';
import type { Statement } from '../Reading';
import type { Cited } from './frameMarks';
import type { Span } from './spansOf';

const NONE: readonly Cited[] = [];

/**
 * The citations that begin in each sentence. Those of which no verb of change or preservation speaks are
 * read like any subject; the others have been read, and only say whether the contract is kept.
 */
export function citedBySpan(
  { marks }: Scan,
  statements: readonly Statement[],
  spans: readonly Span[],
): (span: Span) => readonly Cited[] {
  if (!marks.some(({ kind }) => kind === 'citation')) return () => NONE;
  const verdicts = new Map(statements.map(({ citation, verdict }) => [citation, verdict]));
  const groups = new Map<Span, Cited[]>();
  let at = 0;
  for (const mark of marks) {
    if (mark.kind !== 'citation') continue;
    const { citation, first, end } = mark;
    // They come in order, but for a list that is read backwards from the name of its paper.
    while (at > 0 && (spans[at]?.from ?? 0) > first) at -= 1;
    while ((spans[at]?.to ?? Infinity) <= first) at += 1;
    const span = spans[at];
    if (span === undefined || span.from > first) continue;
    const verdict = verdicts.get(citation);
    const isOpen = verdict === 'mentions' || verdict === 'touches';
    const isException = citation.role === 'exception';
    const cited: Cited = {
      articles: isOpen && !isException ? citation.articles : [],
      isKept: verdict === 'preserves' && !isException,
      listed: citation.articles,
      excepted: isException ? citation.articles : [],
      first,
      end,
    };
    const group = groups.get(span);
    if (group === undefined) groups.set(span, [cited]);
    else group.push(cited);
  }
  return (span) => groups.get(span) ?? NONE;
}
