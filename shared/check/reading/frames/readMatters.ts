import type { ArticleNumber } from '../../../agreement/articleNumber';
import type { Source } from '../../../cba/citations/Source';
import { isSubjectAt } from '../../../cba/words/matchPhrase';
import type { Scan } from '../../../cba/scan/Mark';
import type { Statement } from '../Reading';
import type { Above } from './above';
import { aboveFrom, joined, startsWithIt } from './above';
import { isNearNegation, isSubjectMark, isWideNegation } from './doingOf';
import { elided } from './elided';
import type { FrameMark } from './FrameMark';
import { citedBySpan } from './citedBySpan';
import type { FramePart } from './FramePart';
import type { Cited } from './frameMarks';
import { frameMarks } from './frameMarks';
import { readPart } from './readPart';
import { isSaidFalse, isTold } from './isTold';
import { leaningOf } from '../leaningOf';
import type { FoundMatter, Matter } from './Matter';
import { mattersIn } from './mattersIn';
import type { KeptList } from './restOf';
import { keptList, restOf } from './restOf';
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
  const spans = spansOf(scan);
  const citedIn = citedBySpan(scan, facts.statements, spans);
  const matters: Matter[] = [];
  let above: Above | null = null as Above | null;
  let kept: readonly ArticleNumber[] = [];
  for (const span of spans) {
    const begun = citedIn(span);
    const cited = begun.every(({ end }) => end <= span.to)
      ? begun
      : begun.filter(({ end }) => end <= span.to);
    const isAbove = kept.length > 0;
    if (isAbove) matters.push(...restIn(span, cited, { list: kept, isAbove }, facts));
    kept = keptList(cited);
    if (kept.length > 0)
      matters.push(...restIn(span, cited, { list: kept, isAbove: false }, facts));
    if (!mayMatter(above, span, facts.source, begun)) {
      above = leadIn(span, facts.source) ?? (above?.kind === 'lead' ? above : null);
      continue;
    }
    const own = frameMarks(facts.source, span, cited);
    const { marks, isDenied } = joined(above, { span, marks: own, source: facts.source });
    // "A:" alone answers nothing yet.
    const isOpen = span.isQuestion || (above?.kind === 'question' && own.length === 0);
    if (!isOpen) matters.push(...mattersOf({ marks, isDenied, span }, facts));
    above = aboveFrom(above, { span, marks: own, source: facts.source });
  }
  return matters;
}

/** What becomes of the articles that a list of those that are kept leaves out. */
function restIn(
  span: Span,
  cited: readonly Cited[],
  kept: KeptList,
  { source, protectedArticles }: Facts,
): readonly Matter[] {
  const marks = frameMarks(source, span, cited);
  return isTold(marks, source) ? [] : restOf(marks, kept, { source, protectedArticles });
}

/** A line that ends in ":" may speak of subjects that stand below it. */
function leadIn(span: Span, source: Source): Above | null {
  if (span.stop !== 'colon') return null;
  const marks = frameMarks(source, span, []);
  return marks.length === 0 ? null : { kind: 'lead', marks };
}

function goesOn(above: Above, span: Span, source: Source): boolean {
  if (above.kind === 'lead') return above.marks.some(isSubjectMark);
  return above.kind !== 'subject' || startsWithIt(span, source);
}

/** Whether a sentence names a subject or goes on with one; "it" must stand at its beginning. */
function mayMatter(
  above: Above | null,
  span: Span,
  source: Source,
  citations: readonly Cited[],
): boolean {
  if (above !== null && goesOn(above, span, source)) return true;
  return hasSubject(span, source, citations);
}

function hasSubject({ from, to }: Span, source: Source, citations: readonly Cited[]): boolean {
  const { tokens, lexicon } = source;
  for (let at = from; at < to; at += 1)
    if (isSubjectAt(tokens, at, lexicon.framePhrases)) return true;
  return citations.some(({ articles }) => articles.length > 0);
}

/** Of a subject that is only spoken of, a denial may be all that is said: then the other words press nothing. */
function weighedBy(matter: FoundMatter, leaning: number | null, isDenying: boolean): Matter {
  const isMention = matter.acts.every((act) => act === 'mention');
  const isSpared = leaning !== null && isDenying && isMention;
  return { ...matter, leaning: isSpared ? Math.min(leaning, 0) : leaning };
}

type Heard = {
  readonly marks: readonly FrameMark[];
  readonly isDenied: boolean;
  readonly span: Span;
};

function mattersOf(
  { marks, isDenied, span }: Heard,
  { source, protectedArticles }: Facts,
): readonly Matter[] {
  if (!marks.some((mark) => isSubjectMark(mark) || mark.kind === 'cited')) return [];
  if (isTold(marks, source)) return [];
  const isTurned = isDenied !== isSaidFalse(marks, source);
  const facts = { source, protectedArticles };
  const parts: FramePart[] = [];
  for (const marked of partsOf(marks, source)) {
    const part = readPart(marked, isTurned, facts);
    const before = parts.at(-1);
    parts.push(before === undefined ? part : elided(part, marked, before));
  }
  const list = keptList(marks.flatMap((mark) => (mark.kind === 'cited' ? [mark] : [])));
  const found = mattersIn(parts, source);
  const leaning = found.length === 0 ? null : leaningOf(source, span);
  const isDenying = marks.some((mark) => isNearNegation(mark) || isWideNegation(mark));
  return [
    ...found.map((matter) => weighedBy(matter, leaning, isDenying)),
    ...restOf(marks, { list, isAbove: false }, facts),
  ];
}
