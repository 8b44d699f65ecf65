import type { Source } from '../../cba/citations/Source';
import { kindAt, roleAt, shortText } from '../../cba/citations/Source';
import { AND, THE } from '../../cba/citations/roles';
import { COMMA, HYPHEN, SLASH } from '../../cba/words/characters';
import { termOfWord } from '../../cba/words/Phrases';
import { WORD } from '../../cba/words/Tokens';
import type { Negation, Piece, Speaker } from './pieces';
import type { CitationMark } from './sentences';

/** How far a "not" may stand from the verb it turns round, in tokens. */
const LONGEST_REACH = 12;

/**
 * How many negations turn a verb round for one citation; `isInDoubt` when a "not" stands before the
 * verb but belongs to some word that is not read ("teachers who do not sign waive …").
 */
type Turned = { readonly times: number; readonly isInDoubt: boolean };

export function turned(
  speaker: Speaker,
  citation: CitationMark | null,
  piece: Piece,
  source: Source,
): Turned {
  const near = piece.negations.filter(({ term }) => term.reach !== 'wide');
  // "Nobody gives up Article XII, and nobody will" denies it once.
  const wide = piece.negations.find(
    (negation) =>
      negation.term.reach === 'wide' && !isOfLaterVerb(negation, speaker, piece, source),
  );
  const before = near.findLast(({ end }) => end <= speaker.first);
  const reaches = before !== undefined && isReached(before, speaker, piece, source);
  const between = citation === null || reaches ? 0 : negatedNoun(near, speaker, citation);
  const isStray =
    before !== undefined &&
    !reaches &&
    !piece.speakers.some(
      ({ first, term }) =>
        before.end <= first && first < speaker.first && term.kind !== speaker.term.kind,
    ) &&
    !isBesideCitation(before, piece, source);
  // "No se cambia nada": two words of one Spanish denial.
  const isDouble = reaches && wide?.term.language === 'es' && wide.first > speaker.first;
  const times = (wide === undefined || isDouble ? 0 : 1) + (reaches ? 1 : 0) + between;
  return { times, isInDoubt: isStray };
}

/**
 * "stands beside Article V and replaces *neither*", "Article X stays, and *nobody* is asked to waive it": the
 * denial belongs to the second verb.
 */
function isOfLaterVerb(
  negation: Negation,
  { end }: Speaker,
  { speakers }: Piece,
  source: Source,
): boolean {
  if (negation.first < end) return false;
  if (speakers.some((other) => end <= other.first && other.end <= negation.first)) return true;
  // "We keep Article IV and nothing else" says it of the verb before.
  if (/^else$/i.test(shortText(source, negation.end, 4))) return false;
  const before = negation.first - 1;
  return roleAt(source, before) === AND || /^so$/i.test(shortText(source, before, 2));
}

/** "The waivers in this document do *not* include Article X." */
function negatedNoun(
  near: readonly Negation[],
  { term, first, end }: Speaker,
  citation: CitationMark,
): number {
  if (term.grip !== 'noun') return 0;
  const [from, to] = first < citation.first ? [end, citation.first] : [citation.end, first];
  return near.filter((negation) => from <= negation.first && negation.end < to).length;
}

/** Whether only words that a "not" reaches across stand between it and the verb. */
function isReached(negation: Negation, speaker: Speaker, piece: Piece, source: Source): boolean {
  if (speaker.first - negation.end > LONGEST_REACH) return false;
  for (let at = negation.end; at < speaker.first; at += 1) {
    const passed =
      piece.citations.find((mark) => mark.first <= at && at < mark.end) ??
      // "does not waive, modify or add to": the first verb hands the "not" on.
      piece.speakers.find(
        (mark) => mark.first <= at && at < mark.end && isAlike(mark.term, speaker.term),
      );
    if (passed !== undefined) at = passed.end - 1;
    else if (!isPassable(source, at)) return false;
  }
  return true;
}

function isAlike(one: Speaker['term'], other: Speaker['term']): boolean {
  const isAdding = other.kind === 'preserve' && other.preservation === 'supplement';
  return one.kind === other.kind || isAdding;
}

/** Light words, "expressly", and whom a "no" denies something: "no *teacher* is *asked* to waive". */
function isPassable(source: Source, at: number): boolean {
  const kind = kindAt(source, at);
  if (kind !== WORD) return kind === COMMA || kind === HYPHEN || kind === SLASH;
  const { tokens, lexicon } = source;
  const word = tokens.word[at] ?? 0;
  return (
    lexicon.light[word] === 1 ||
    isStaff(source, word) ||
    /ly$|mente$|^(?:asked|required|made|forced|expected|obliged|compelled)$/i.test(
      shortText(source, at, 20),
    )
  );
}

function isStaff({ lexicon: { framePhrases } }: Source, word: number): boolean {
  const term = termOfWord(framePhrases, word);
  return term?.kind === 'party' && term.party === 'staff';
}

/** "waives Article IX, *not* Article XII": the negation is about the citation alone. */
export function isNegatedCitation(citation: CitationMark, piece: Piece, source: Source): boolean {
  return piece.negations.some(
    (negation) =>
      negation.term.reach !== 'wide' &&
      negation.end <= citation.first &&
      citation.first - negation.end <= 1 &&
      (negation.end === citation.first || roleAt(source, negation.end) === THE),
  );
}

function isBesideCitation(negation: Negation, piece: Piece, source: Source): boolean {
  return piece.citations.some((citation) =>
    isNegatedCitation(citation, { ...piece, negations: [negation] }, source),
  );
}
