import { OF, THE } from '../../cba/citations/roles';
import type { Source } from '../../cba/citations/Source';
import { kindAt, roleAt, shortText } from '../../cba/citations/Source';
import type { Scan } from '../../cba/scan/Mark';
import { WORD } from '../../cba/words/Tokens';
import { answerIn } from './frames/above';
import type { FrameMark } from './frames/FrameMark';
import { frameMarks } from './frames/frameMarks';
import { isSaidFalse, isTold } from './frames/isTold';
import type { Span } from './frames/spansOf';
import { spansOf } from './frames/spansOf';
import type { Statement, Verdict } from './Reading';
import type { CitationMark } from './sentences';

/** A statement with the tokens of its citation. */
export type Placed = { readonly statement: Statement; readonly mark: CitationMark };

/** What a sentence says of all its citations alike; worked out once, however many it has. */
type Sentence = {
  readonly span: Span;
  readonly marks: readonly FrameMark[];
  readonly isTold: boolean;
  readonly isSaidFalse: boolean;
  readonly isWrong: boolean;
  /** The first and the last word that says more than a citation does; -1 without one. */
  readonly words: readonly [number, number];
};

/**
 * Settles statements by the sentence they stand in: what a draft said or what was once so is only told,
 * a question waits for its answer, and a sentence about an article whose verb nobody knows touches it.
 */
export function settled(
  placed: readonly Placed[],
  scan: Scan,
  source: Source,
): readonly Statement[] {
  if (placed.length === 0) return [];
  const spans = spansOf(scan);
  let at = 0;
  let sentence: Sentence | null = null;
  return placed.map(({ statement, mark }, index) => {
    if ((spans[at]?.from ?? 0) > mark.first) at = 0;
    while (at + 1 < spans.length && (spans[at + 1]?.from ?? 0) <= mark.first) at += 1;
    const span = spans[at];
    if (span === undefined || span.from > mark.first) return statement;
    if (sentence?.span !== span) sentence = sentenceIn(span, source);
    const before = placed[index - 1]?.statement.verdict;
    const isShort = before !== undefined && statement.verdict === 'mentions';
    const verdict =
      isShort && isCutShort(mark, source)
        ? turnedRound(before)
        : verdictIn(sentence, spans.slice(at + 1, at + 3), { statement, mark }, source);
    return verdict === statement.verdict ? statement : { ...statement, verdict };
  });
}

function sentenceIn(span: Span, source: Source): Sentence {
  const marks = frameMarks(source, span, []);
  return {
    span,
    marks,
    isTold: isTold(marks, source),
    isSaidFalse: isSaidFalse(marks, source),
    isWrong: isWrong(span, source),
    words: wordsIn(span, source),
  };
}

function verdictIn(
  sentence: Sentence,
  following: readonly Span[],
  { statement, mark }: Placed,
  source: Source,
): Verdict {
  const { verdict } = statement;
  const { span, words } = sentence;
  if (verdict === 'changes' || verdict === 'unclear' || verdict === 'mentions') {
    if (sentence.isTold) return 'tells';
  }
  // "It is not true that …" has been counted with the negations.
  if (!statement.how.some((code) => code.startsWith('negated')) || sentence.isWrong) {
    if (sentence.isSaidFalse) return turnedRound(verdict);
  }
  if (span.isQuestion) {
    return isAnsweredNo(following, source) ? turnedRound(verdict) : verdict;
  }
  if (verdict === 'preserves' && isHedged({ statement, mark }, sentence.marks, source)) {
    return 'changes';
  }
  return verdict === 'mentions' && isTouched(mark, words, source) ? 'touches' : verdict;
}

/** The answer stands in the next sentence, or behind an "A:". */
function isAnsweredNo([next, second]: readonly Span[], source: Source): boolean {
  if (next === undefined) return false;
  const isLabel = next.stop === 'colon' && next.to - next.from === 1;
  const answer = answerIn(isLabel && second !== undefined ? second : next, source);
  return answer?.isNo === true;
}

/** How a condition of two words and more begins: "*only* for tenured staff", "*when* we can", "*subject* to the consent of". */
const HEDGE =
  /^(?:only|solely|when|where|wherever|whenever|as|subject|insofar|to|if|unless|until|s[oó]lo|solamente|[uú]nicamente|cuando|sujeto|siempre)$/i;
const HEDGING: ReadonlySet<string> = new Set(['cap', 'approve', 'override', 'decide', 'bound']);

/** "We follow Article XII *when we can*": an article that stands on a condition of ours does not stand. */
function isHedged(
  { statement: { articles, how }, mark: { first } }: Placed,
  marks: readonly FrameMark[],
  source: Source,
): boolean {
  if (articles.length > MOST_HEDGED || how.length !== 1) return false;
  const end = marks.find((mark) => mark.kind === 'part' && mark.first > first)?.first ?? Infinity;
  return marks.some(
    (mark) =>
      mark.kind === 'term' &&
      mark.term.kind === 'deed' &&
      mark.end <= end &&
      mark.end - mark.first > 1 &&
      HEDGING.has(mark.term.deed) &&
      HEDGE.test(shortText(source, mark.first, 10)),
  );
}

/** More articles are a list of all that is kept. */
const MOST_HEDGED = 2;

/** "Article XVIII is waived; Article XVII *is not*": what went before, denied. */
function isCutShort({ end }: CitationMark, source: Source): boolean {
  const isNot =
    /^(?:is|are|does|do|will|has|have)$/i.test(shortText(source, end, 4)) &&
    /^not$/i.test(shortText(source, end + 1, 3));
  return isNot && kindAt(source, end + 2) !== WORD;
}

/** "It would be wrong to say": a denial without a "not". */
function isWrong({ from }: Span, source: Source): boolean {
  for (let at = from; at < from + 5; at += 1) {
    if (/^(?:wrong|false|mistake|falso|error|myth)$/i.test(shortText(source, at, 7))) return true;
  }
  return false;
}

function turnedRound(verdict: Verdict): Verdict {
  if (verdict === 'changes' || verdict === 'unclear') return 'preserves';
  return verdict === 'preserves' ? 'changes' : verdict;
}

/** "Article X takes a rest": more is said of it than its number, its title and where to look it up. */
function isTouched(
  { citation, first, end }: CitationMark,
  [firstWord, lastWord]: Sentence['words'],
  source: Source,
): boolean {
  if (citation.document === 'unclear' || citation.role === 'exception') return false;
  if (isReferredTo(first, source) || PAPERS.test(shortText(source, end, 9))) return false;
  return firstWord !== -1 && (firstWord < first || lastWord >= end);
}

function wordsIn({ from, to }: Span, source: Source): readonly [number, number] {
  let first = from;
  while (first < to && !isPlainWord(first, source)) first += 1;
  let last = to - 1;
  while (last > first && !isPlainWord(last, source)) last -= 1;
  return first === to ? [-1, -1] : [first, last];
}

/** A word in small letters that does nothing in a citation. */
function isPlainWord(at: number, source: Source): boolean {
  if (kindAt(source, at) !== WORD || roleAt(source, at) !== 0) return false;
  const word = shortText(source, at, 24);
  return word.length > 1 && word === word.toLowerCase();
}

/** "Article XII *requests* go to the office" speaks of papers and errands. */
const PAPERS = /^(?:requests?|notices?|forms?|questions?|issues|matters|news|updates?)$/i;

const REFERENCE =
  /^(?:by|per|see|to|as|about|regards?|regarding|concerns?|concerning|cites?|quotes?|mentions?|with|on|for|seg[uú]n|v[eé]ase|sobre|a)$/i;

/** "under Article X", "the leaves of Article XII", "see Article IV". */
function isReferredTo(first: number, source: Source): boolean {
  let before = first - 1;
  const start = Math.max(0, first - 4);
  while (before > start && roleAt(source, before) === THE) before -= 1;
  return roleAt(source, before) === OF || REFERENCE.test(shortText(source, before, 10));
}
