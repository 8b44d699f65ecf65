import { NUMBER_WORD } from '../../../cba/citations/roles';
import type { Source } from '../../../cba/citations/Source';
import { kindAt, roleAt, shortText } from '../../../cba/citations/Source';
import { COLON, COMMA, SEMICOLON } from '../../../cba/words/characters';
import { matchAmong } from '../../../cba/words/matchPhrase';
import { NUMBER, WORD } from '../../../cba/words/Tokens';
import type { FrameMark } from './FrameMark';

/** A citation at its tokens. */
export type Cited = Omit<Extract<FrameMark, { kind: 'cited' }>, 'kind'>;

/** A bound on the marks of one sentence; real ones have fewer than sixty. */
const MOST_MARKS = 400;

/**
 * The second reading of a sentence that has a subject: every phrase of the vocabulary, citations of
 * articles, commas and semicolons.
 */
export function frameMarks(
  source: Source,
  { from, to }: { readonly from: number; readonly to: number },
  citations: readonly Cited[],
): readonly FrameMark[] {
  const { tokens, lexicon } = source;
  const marks: FrameMark[] = [];
  let next = 0;
  for (let at = from; at < to && marks.length < MOST_MARKS;) {
    while ((citations[next]?.end ?? Infinity) <= at) next += 1;
    const cited = citations[next];
    if (cited !== undefined && cited.first <= at) {
      marks.push({ ...cited, kind: 'cited', first: at });
      at = cited.end;
      continue;
    }
    const kind = tokens.kind[at] ?? 0;
    if (kind === COMMA) marks.push({ kind: 'comma', first: at, end: at + 1 });
    if (kind === SEMICOLON || (kind === COLON && !isInTime(source, at)))
      marks.push({ kind: 'part', first: at, end: at + 1 });
    if (kind === NUMBER && isPastYear(source, at))
      marks.push({ kind: 'year', first: at, end: at + 1 });
    if (isAmount(source, at)) marks.push({ kind: 'amount', first: at, end: at + 1 });
    const isKnown = kind === WORD && lexicon.framePhrases.start[tokens.word[at] ?? 0] !== 0;
    const found = isKnown ? matchAmong(tokens, at, lexicon.framePhrases) : null;
    if (found === null || found.term.kind === 'title') {
      at += 1;
      continue;
    }
    // A phrase may reach into the next sentence over a line break; it then belongs to neither.
    if (found.end <= to && found.term.kind !== 'light')
      marks.push({ kind: 'term', term: found.term, first: at, end: found.end });
    at = found.end;
  }
  return marks;
}

/** "8:30" is one thing. */
function isInTime(source: Source, at: number): boolean {
  return kindAt(source, at - 1) === NUMBER && kindAt(source, at + 1) === NUMBER;
}

/** Agreements are no older: what is told of a year before is history. */
const PAST_YEAR = /^(?:19\d\d|200\d|201\d|202[01])s?$/;

/** "in 2009", "the plan of 2011"; "since 2014" lasts, and "2018-19" may be a plan's name. */
function isPastYear(source: Source, at: number): boolean {
  return (
    PAST_YEAR.test(shortText(source, at, 5)) &&
    /^(?:in|of|from|en|de|by|and|y|the|spring|fall|summer|winter|year)$/i.test(
      shortText(source, at - 1, 6),
    )
  );
}

/** "After *five days* of illness": from there on something is so, and nothing is so many. */
const THRESHOLD = /^(?:after|following|beyond|than|over|exceeding|tras)$/i;

const UNIT =
  /^(?:days?|weeks?|hours?|minutes?|times?|months?|d[ií]as?|semanas?|horas?|meses|veces)$/i;
const SPANISH_UNIT = /^(?:d[ií]as|semanas|horas|meses|veces)$/i;

/** "three days", "3 (three) sick days", "dos semanas": a number with its unit close behind. */
function isAmount(source: Source, at: number): boolean {
  if (kindAt(source, at) !== NUMBER && roleAt(source, at) !== NUMBER_WORD) return false;
  if (at > 0 && THRESHOLD.test(shortText(source, at - 1, 10))) return false;
  // "Meet once before the first day": eleven in Spanish alone.
  const unit = /^once$/i.test(shortText(source, at, 4)) ? SPANISH_UNIT : UNIT;
  for (let next = at + 1; next <= at + 5; next += 1) {
    const kind = kindAt(source, next);
    if (kind === WORD && unit.test(shortText(source, next, 8))) return true;
    if (kind === COMMA || kind === SEMICOLON || kind === 0) return false;
  }
  return false;
}
