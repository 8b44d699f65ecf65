import type { ArticleNumber } from '../../agreement/articleNumber';
import type { Source } from '../../cba/citations/Source';
import type { TextCitation } from '../../cba/citations/TextCitation';
import type { PreparedPack } from '../../cba/PreparedPack';
import type { Scan } from '../../cba/scan/Mark';
import { scanText } from '../../cba/scan/scanText';
import { IS_NUMBERED } from '../../cba/words/traitsOf';
import type { TextRange } from '../Finding';
import { shapesOf } from '../structure/shapesOf';
import { readMatters } from './frames/readMatters';
import { leadOf } from './leads';
import type { Piece } from './pieces';
import { isSpeaker, piecesOf } from './pieces';
import type { Lead, Reading, Statement } from './Reading';
import type { Placed } from './settled';
import { settled } from './settled';
import type { CitationMark, Sentence } from './sentences';
import { sentencesOf } from './sentences';
import type { Spoken } from './spoken';
import { spokenOf, turnedRound } from './spoken';

/** Longest part of one text that is read, in UTF-16 units: some forty pages in one clause. */
const LONGEST_READ = 100_000;

/** From here on too much of a text is garbage for any reading to be relied on. */
const FEWEST_GARBLED = 3;
const GARBLED_SHARE = 0.25;

/**
 * Reads a text once for all rules.
 *
 * @param lead what the text above leaves open for this one, or null.
 */
export function readText(text: string, pack: PreparedPack, lead: Lead | null): Reading {
  const readLength = Math.min(text.length, LONGEST_READ);
  const scan = scanText(text, readLength, pack);
  const { tokens, words, garbled } = scan;
  const source: Source = { tokens, lexicon: pack.lexicon };
  const said = saidIn(scan, source, lead);
  const facts = { source, protectedArticles: pack.protectedArticles, statements: said.statements };
  return {
    text,
    readLength,
    isGarbled: garbled >= FEWEST_GARBLED && garbled >= words * GARBLED_SHARE,
    print: tokens.print,
    isNumbered: (tokens.traits & IS_NUMBERED) !== 0,
    named: shapesOf(pack).named(tokens, readLength),
    citations: said.citations,
    statements: said.statements,
    matters: readMatters(scan, facts),
    lead: said.lead,
  };
}

const NOTHING: readonly never[] = [];

/** What is said of the articles that a text cites, and what it leaves open for the text below. */
function saidIn(
  scan: Scan,
  source: Source,
  lead: Lead | null,
): Pick<Reading, 'citations' | 'statements' | 'lead'> {
  const { marks } = scan;
  const citations: TextCitation[] = [];
  for (const mark of marks) if (mark.kind === 'citation') citations.push(mark.citation);
  const last = marks.at(-1);
  const opensList = last?.kind === 'stop' && last.stop === 'colon';
  // Most clauses cite nothing and open nothing: their words need no further thought.
  if (citations.length === 0 && !opensList) return { citations, statements: NOTHING, lead: null };
  const placed: Placed[] = [];
  let open = lead;
  for (const sentence of sentencesOf(marks)) {
    if (!mayMatter(sentence)) {
      if (sentence.marks.some(isSpeaker)) open = null;
      continue;
    }
    const pieces = piecesOf(sentence.marks, source);
    const isSilent = pieces.every(({ speakers }) => speakers.length === 0);
    if (!isSilent) open = null;
    placed.push(...statementsOf(pieces, open, source));
    if (!isSilent) open = leadOf(pieces, sentence.stop, source);
  }
  return { citations, statements: settled(placed, scan, source), lead: opensList ? open : null };
}

/** Whether a sentence cites something, or may speak for the lines below it. */
function mayMatter({ marks, stop }: Sentence): boolean {
  return stop !== 'sentence' || marks.some((mark) => mark.kind === 'citation');
}

function statementsOf(
  pieces: readonly Piece[],
  lead: Lead | null,
  source: Source,
): readonly Placed[] {
  const excepted = exceptedIn(pieces);
  return pieces.flatMap((piece, index) => {
    const isOfAll = piece.citations.every(
      ({ citation: { role, form } }) =>
        role === 'exception' || form === 'range' || form === 'all-except',
    );
    return piece.citations.flatMap((mark) => {
      const { citation } = mark;
      if (citation.articles.length === 0) return [];
      const read = lead === null ? spokenOf(mark, piece, source) : spokenAbove(lead);
      const sure = isShaken(read, pieces.slice(index + 1), source)
        ? { ...read, verdict: 'unclear' as const }
        : read;
      // Whoever leaves out some articles of the contract means all the others of it.
      const isOfAllOthers = citation.form === 'all-except' && excepted.length > 0;
      const isDoubtful =
        citation.document === 'unclear' && !isOfAllOthers && !isOfAnyArticle(citation, sure);
      const spoken = isDoubtful ? doubted(sure) : sure;
      const about = statementsAbout(mark, spoken, { excepted, isOfAll, source });
      return about.map((statement) => ({ statement, mark }));
    });
  });
}

function spokenAbove({ verdict, how }: Lead): Spoken {
  return { verdict, by: null, how: [...how, 'lead'] };
}

/** "Article XII applies, but it is waived here": a later thought without an article may be about this one. */
function isShaken(spoken: Spoken, later: readonly Piece[], source: Source): boolean {
  if (spoken.verdict !== 'preserves') return false;
  return later.some((piece) => {
    if (piece.citations.length > 0) return false;
    return leadOf([piece], 'colon', source)?.verdict === 'changes';
  });
}

/** Where it is not clear which paper is cited, a change is for a reader, and the rest is nothing. */
function doubted(spoken: Spoken): Spoken {
  const isChange = spoken.verdict === 'changes' || spoken.verdict === 'unclear';
  return { ...spoken, verdict: isChange ? 'unclear' : 'preserves' };
}

/** "The faculty can set aside any article": nobody sets aside the articles of the paper at hand. */
function isOfAnyArticle({ form }: TextCitation, { how }: Spoken): boolean {
  return form === 'all-except' && (how.includes('waive') || how.includes('suspend'));
}

type Around = {
  readonly excepted: readonly ArticleNumber[];
  /** Whether an exception can only be one from the whole contract, or from a range of it. */
  readonly isOfAll: boolean;
  readonly source: Source;
};

function statementsAbout(
  mark: CitationMark,
  spoken: Spoken,
  { excepted, isOfAll, source }: Around,
): readonly Statement[] {
  const { citation } = mark;
  const range = rangeOf(mark, spoken, source);
  if (citation.role === 'exception') {
    const { verdict, how } = turnedRound(spoken, 'exception');
    // "Except for Article XII, Article IX is preserved" does not say what becomes of XII.
    const sure = verdict === 'changes' && !isOfAll ? 'unclear' : verdict;
    return [{ citation, articles: citation.articles, verdict: sure, range, how }];
  }
  const reaches = citation.form === 'range' || citation.form === 'all-except';
  const articles = reaches
    ? citation.articles.filter((article) => !excepted.includes(article))
    : citation.articles;
  const how = citation.form === 'single' ? spoken.how : [...spoken.how, citation.form];
  const main: Statement = { citation, articles, verdict: spoken.verdict, range, how };
  if (citation.exceptions.length === 0) return [main];
  const rest = turnedRound({ ...spoken, how }, 'exception');
  if (rest.verdict === spoken.verdict) return [main];
  const { exceptions } = citation;
  const left: Statement = { ...main, articles: exceptions, verdict: rest.verdict, how: rest.how };
  return [main, left];
}

/** Articles that an "except …" anywhere in the sentence leaves out. */
function exceptedIn(pieces: readonly Piece[]): readonly ArticleNumber[] {
  const isException = ({ citation }: { citation: TextCitation }): boolean =>
    citation.role === 'exception';
  return pieces.flatMap(({ citations }) =>
    citations.filter(isException).flatMap(({ citation }) => citation.articles),
  );
}

function rangeOf({ citation }: CitationMark, { by }: Spoken, { tokens }: Source): TextRange {
  if (by === null) return { start: citation.start, end: citation.end };
  return {
    start: Math.min(citation.start, tokens.start[by.first] ?? citation.start),
    end: Math.max(citation.end, tokens.end[by.end - 1] ?? citation.end),
  };
}
