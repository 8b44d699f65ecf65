import { AND } from '../../cba/citations/roles';
import type { Source } from '../../cba/citations/Source';
import { kindAt, roleAt, shortText } from '../../cba/citations/Source';
import { COMMA } from '../../cba/words/characters';
import { isNegatedCitation, turned } from './negations';
import type { Piece, Speaker } from './pieces';
import { isVerb } from './pieces';
import type { Verdict } from './Reading';
import type { CitationMark } from './sentences';

/** What a piece says of an article, the word that says it, and codes of how it was read. */
export type Spoken = {
  readonly verdict: Verdict;
  readonly by: Speaker | null;
  readonly how: readonly string[];
};

const MENTIONED: Spoken = { verdict: 'mentions', by: null, how: [] };

/** How close a verb of many uses must stand to its article, in tokens. */
const CLOSE = 6;
/** How far a preposition may stand before its article: "in lieu of *the procedures of* Article X". */
const PREPOSITION_REACH = 5;

/** Reads what a piece of a sentence says of one of its citations. */
export function spokenOf(citation: CitationMark, piece: Piece, source: Source): Spoken {
  const plain = plainlySpoken(citation, piece, source);
  const isTurned = isNegatedCitation(citation, piece, source);
  return isTurned ? turnedRound(plain, 'negated') : plain;
}

/** What a change leaves out is preserved, and the other way round. */
export function turnedRound(spoken: Spoken, how: string): Spoken {
  switch (spoken.verdict) {
    case 'changes':
      return { ...spoken, verdict: 'preserves', how: [...spoken.how, how] };
    case 'preserves':
      return { ...spoken, verdict: 'changes', how: [...spoken.how, how] };
    case 'unclear':
    case 'adds':
    case 'touches':
    case 'tells':
    case 'mentions':
      return spoken;
  }
}

function plainlySpoken(citation: CitationMark, piece: Piece, source: Source): Spoken {
  const verbs = piece.speakers
    .filter(isVerb)
    .filter((verb) => !isRelation(verb, citation, piece))
    .map((verb) => ({ verb, spoken: spokenBy(verb, citation, piece, source) }))
    .filter(({ spoken }) => spoken.verdict !== 'mentions');
  const preposition = prepositionOf(citation, piece, source);
  if (preposition !== null) {
    const spoken = spokenBy(preposition, citation, piece, source);
    if (preposition.term.grip === 'faint') {
      if (verbs.length === 0) return spoken;
    } else if (spoken.verdict !== 'preserves' || !hasChange(verbs)) return spoken;
    // "Article IX is modified in accordance with Article XII": the verb has an article of its own.
    else if (piece.citations.length > 1) return spoken;
    else return { ...spoken, verdict: 'unclear' };
  }
  const undone = undoneBy(citation, verbs, source);
  if (undone !== null) return undone;
  const close = verbs.filter(({ verb }) => !isParted(verb, citation, source));
  if (close.length === 0) return agreed(verbs);
  const said = agreed(close);
  return said.verdict === 'preserves' && hasChange(verbs) ? { ...said, verdict: 'unclear' } : said;
}

/**
 * "Any clause that waives Article XII is void": the change itself is undone. Without a word of change
 * before the article ("a clause that conflicts with Article XII has no effect") a doubt remains.
 */
function undoneBy(citation: CitationMark, verbs: readonly Said[], source: Source): Spoken | null {
  const undoing = verbs.find(
    ({ verb, spoken }) =>
      citation.end <= verb.first &&
      spoken.verdict === 'changes' &&
      verb.term.kind === 'change' &&
      verb.term.change === 'waive',
  );
  if (undoing === undefined) return null;
  const before = verbs.find(({ verb, spoken }) => verb.end <= citation.first && isChange(spoken));
  // Right before the article "that" opens what is said of it: "agree that Article X is void".
  const from = Math.max(0, citation.first - PREPOSITION_REACH);
  const isRelative = Array.from({ length: Math.max(0, citation.first - from - 1) }, (_, step) =>
    shortText(source, from + step, 5).toLowerCase(),
  ).some((word) => word === 'that' || word === 'which' || word === 'que');
  const isNoun = before?.verb.term.grip === 'noun';
  if (!isRelative && !isNoun) return null;
  const how = [...(before?.spoken.how ?? []), 'undone'];
  return { verdict: before === undefined ? 'unclear' : 'preserves', by: undoing.verb, how };
}

function isChange({ verdict }: Spoken): boolean {
  return verdict === 'changes' || verdict === 'unclear';
}

type Said = { readonly verb: Speaker; readonly spoken: Spoken };

function hasChange(said: readonly Said[]): boolean {
  return said.some(({ spoken }) => isChange(spoken));
}

/** What several verbs say together: the same, or something that is for a reader to settle. */
function agreed(said: readonly Said[]): Spoken {
  const [first, ...rest] = said.map(({ spoken }) => spoken);
  if (first === undefined) return MENTIONED;
  const other = rest.find(({ verdict }) => verdict !== first.verdict);
  return other === undefined
    ? first
    : { ...first, verdict: 'unclear', how: [...first.how, ...other.how] };
}

function spokenBy(verb: Speaker, citation: CitationMark, piece: Piece, source: Source): Spoken {
  const { term } = verb;
  // What is left out stands behind all that it is left out of.
  const isFar =
    term.grip === 'weak' &&
    citation.citation.role !== 'exception' &&
    distance(verb, citation) > CLOSE;
  if (isFar && term.kind === 'preserve') return MENTIONED;
  const { times, isInDoubt } = turned(verb, citation, piece, source);
  const isChanging = changes(verb, citation, source) !== (times % 2 === 1);
  const how: string[] = [term.kind === 'change' ? term.change : term.preservation];
  if (times > 0) how.push(times === 1 ? 'negated' : 'negated-twice');
  if (term.kind === 'preserve' && term.preservation === 'supplement') {
    return { verdict: isChanging ? 'mentions' : 'adds', by: verb, how };
  }
  if (!isChanging) return { verdict: 'preserves', by: verb, how };
  return { verdict: isFar || isInDoubt ? 'unclear' : 'changes', by: verb, how };
}

/** Whether a word changes the article by itself, without any negation. */
function changes({ term, first, end }: Speaker, citation: CitationMark, source: Source): boolean {
  if (term.kind === 'preserve') return false;
  if (term.grip === 'object') {
    return first < citation.first || hasPronoun({ first, end }, source);
  }
  if (term.grip === 'subject') return citation.first < first;
  return true;
}

const BEHIND = /^(?:it|them|these|those|either|neither|both)$/i;
const BEFORE = /^(?:l[oae]s?)$/i;

/** "Article V stays open: nothing replaces *it*", "ningún paso *lo* sustituye": the article goes before. */
function hasPronoun({ first, end }: { first: number; end: number }, source: Source): boolean {
  return BEHIND.test(shortText(source, end, 7)) || BEFORE.test(shortText(source, first - 1, 3));
}

/** "This waiver does not *apply* to Article XII": the noun speaks, the verb only ties it on. */
function isRelation(verb: Speaker, citation: CitationMark, piece: Piece): boolean {
  if (verb.term.kind !== 'preserve') return false;
  return piece.speakers.some(
    ({ term, end }) =>
      term.kind === 'change' &&
      term.grip === 'noun' &&
      end <= verb.first &&
      verb.end <= citation.first,
  );
}

function prepositionOf(citation: CitationMark, piece: Piece, source: Source): Speaker | null {
  const before = piece.speakers.filter(({ end }) => end <= citation.first).at(-1);
  if (before === undefined || isVerb(before) || isParted(before, citation, source)) return null;
  const isNear = citation.first - before.end <= PREPOSITION_REACH;
  const hasOther = piece.citations.some(
    ({ first }) => before.end <= first && first < citation.first,
  );
  return isNear && !hasOther ? before : null;
}

function distance(verb: Speaker, citation: CitationMark): number {
  return verb.first < citation.first ? citation.first - verb.end : verb.first - citation.end;
}

/** Whether an "and" or a comma stands between a verb and the citation. */
function isParted(verb: Speaker, citation: CitationMark, source: Source): boolean {
  const [from, to] =
    verb.first < citation.first ? [verb.end, citation.first] : [citation.end, verb.first];
  for (let at = from; at < to; at += 1) {
    if (kindAt(source, at) === COMMA || roleAt(source, at) === AND) return true;
  }
  return false;
}
