import type { ArticleNumber } from '../../../agreement/articleNumber';
import type { Source } from '../../../cba/citations/Source';
import type { Scan } from '../../../cba/scan/Mark';
import type { Statement } from '../Reading';
import type { Above } from './above';
import { aboveFrom, joined } from './above';
import type { FrameMark } from './FrameMark';
import type { Cited } from './frameMarks';
import { frameMarks } from './frameMarks';
import { isSetting, readPart } from './readPart';
import type { Matter } from './Matter';
import { mattersIn } from './mattersIn';
import { partsOf } from './partsOf';
import type { Span } from './spansOf';
import { spansOf } from './spansOf';

type Facts = {
  readonly source: Source;
  readonly protectedArticles: readonly ArticleNumber[];
  readonly statements: readonly Statement[];
};

/**
 * What a text does to subjects that it need not cite, sentence by sentence.
 *
 * Only sentences with a word for a subject are read, and those that go on with one: the answer to a
 * question, the lines under a heading, "It ends after three days". Time grows with the text alone.
 */
export function readMatters(scan: Scan, facts: Facts): readonly Matter[] {
  const citations = citationsOf(scan, facts.statements);
  const matters: Matter[] = [];
  let above: Above | null = null;
  for (const span of spansOf(scan)) {
    if (above === null && !hasSubject(span, facts.source, citations)) continue;
    const own = frameMarks(facts.source, span, within(citations, span));
    const { marks, isDenied } = joined(above, { span, marks: own, source: facts.source });
    if (!span.isQuestion) matters.push(...mattersOf(marks, isDenied, facts));
    above = aboveFrom(above, { span, marks: own, source: facts.source });
  }
  return matters;
}

/**
 * Citations of which no verb of change or preservation speaks are read like any subject; the others
 * have been read, and only say whether the contract is kept.
 */
function citationsOf({ marks }: Scan, statements: readonly Statement[]): readonly Cited[] {
  const verdicts = new Map(statements.map(({ citation, verdict }) => [citation, verdict]));
  return marks
    .filter((mark) => mark.kind === 'citation')
    .map(({ citation, first, end }) => {
      const verdict = verdicts.get(citation);
      const isOpen = verdict === 'mentions';
      const isKept = verdict === 'preserves';
      const isException = citation.role === 'exception';
      return {
        articles: isOpen && !isException ? citation.articles : [],
        isKept: isKept && !isException,
        excepted: isException ? citation.articles : [],
        first,
        end,
      };
    });
}

function within(citations: readonly Cited[], { from, to }: Span): readonly Cited[] {
  return citations.filter(({ first, end }) => from <= first && end <= to);
}

function hasSubject({ from, to }: Span, source: Source, citations: readonly Cited[]): boolean {
  const { word } = source.tokens;
  const { trigger } = source.lexicon;
  for (let at = from; at < to; at += 1) if (trigger[word[at] ?? 0] === 1) return true;
  return citations.some(
    ({ first, articles }) => from <= first && first < to && articles.length > 0,
  );
}

function mattersOf(
  marks: readonly FrameMark[],
  isDenied: boolean,
  { source, protectedArticles }: Facts,
): readonly Matter[] {
  if (marks.some((mark) => isSetting(mark, 'false')) || isPast(marks)) return [];
  const facts = { source, protectedArticles };
  const parts = partsOf(marks).map((part) => readPart(part, isDenied, facts));
  return mattersIn(parts, source);
}

function isPast(marks: readonly FrameMark[]): boolean {
  return (
    marks.some((mark) => isSetting(mark, 'past')) &&
    !marks.some((mark) => isSetting(mark, 'present'))
  );
}
