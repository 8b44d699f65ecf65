import { AND } from '../../cba/citations/roles';
import type { Source } from '../../cba/citations/Source';
import { kindAt, roleAt } from '../../cba/citations/Source';
import type { Mark } from '../../cba/scan/Mark';
import type { VocabularyEntry } from '../../cba/Vocabulary';
import { COMMA } from '../../cba/words/characters';
import type { CitationMark, TermMark } from './sentences';

/** Words that change or preserve. */
export type Speaker = TermMark & {
  readonly term: Extract<VocabularyEntry, { kind: 'change' | 'preserve' }>;
};

export type Negation = TermMark & {
  readonly term: Extract<VocabularyEntry, { kind: 'negation' }>;
};

/** A part of a sentence that says one thing. */
export type Piece = {
  readonly speakers: readonly Speaker[];
  readonly citations: readonly CitationMark[];
  /** Negations that reach into this piece, those of a subject it shares with the piece before included. */
  readonly negations: readonly Negation[];
};

export function isSpeaker(mark: Mark): mark is Speaker {
  return mark.kind === 'term' && (mark.term.kind === 'change' || mark.term.kind === 'preserve');
}

function isNegation(mark: Mark): mark is Negation {
  return mark.kind === 'term' && mark.term.kind === 'negation';
}

function isCitation(mark: Mark): mark is CitationMark {
  return mark.kind === 'citation';
}

/** A verb or noun, which speaks for its piece; a preposition speaks only for what it stands before. */
export function isVerb({ term }: Speaker): boolean {
  return term.grip !== 'preposition' && term.grip !== 'faint';
}

/**
 * Cuts a sentence where another thought begins: at ";", "but", "while", and at "and" or a comma
 * between two verbs that have an article each ("preserves Article XII and waives Article IX").
 */
export function piecesOf(marks: readonly Mark[], source: Source): readonly Piece[] {
  return parted(marks).flatMap((part) => {
    const pieces: Piece[] = [];
    let rest = part;
    let shared: readonly Negation[] = [];
    for (;;) {
      const cut = cutIn(rest, source);
      const left = cut === null ? rest : rest.filter((mark) => mark.first < cut);
      const own = left.filter(isNegation);
      const piece = {
        speakers: left.filter(isSpeaker),
        citations: left.filter(isCitation),
        negations: counted([...shared, ...own]),
      };
      pieces.push(piece);
      if (cut === null) return pieces;
      const right = rest.filter((mark) => mark.first > cut);
      shared = sharesSubject(right, cut) ? piece.negations.filter(isWide) : [];
      rest = right;
    }
  });
}

/** Drops a "nor" that only goes on with a "neither". */
function counted(negations: readonly Negation[]): readonly Negation[] {
  const leading = negations.filter(({ term }) => term.reach !== 'continued');
  return leading.length > 0 ? leading : negations;
}

function isWide({ term }: Negation): boolean {
  return term.reach === 'wide';
}

function parted(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const parts: Mark[][] = [[]];
  for (const mark of marks) {
    const isBoundary = mark.kind === 'term' && mark.term.kind === 'boundary';
    const isPart = mark.kind === 'stop' && mark.stop === 'part';
    if (isPart || isBoundary) parts.push([]);
    else parts.at(-1)?.push(mark);
  }
  return parts.filter((part) => part.length > 0);
}

/** The token at which the first two verbs with an article each part, or null. */
function cutIn(marks: readonly Mark[], source: Source): number | null {
  const verbs = marks.filter(isSpeaker).filter(isVerb);
  const citations = marks.filter(isCitation);
  if (verbs.length < 2 || citations.length < 2) return null;
  for (let index = 1; index < verbs.length; index += 1) {
    const cut = joint(verbs[index - 1]?.end ?? 0, verbs[index]?.first ?? 0, { citations, source });
    if (cut === null) continue;
    const hasLeft = citations.some((citation) => citation.end <= cut);
    const hasRight = citations.some((citation) => citation.first > cut);
    if (hasLeft && hasRight) return cut;
  }
  return null;
}

type Between = { readonly citations: readonly CitationMark[]; readonly source: Source };

/** The last "and" between two tokens that is in no citation, or else the last comma. */
function joint(from: number, to: number, { citations, source }: Between): number | null {
  let comma: number | null = null;
  for (let at = to - 1; at >= from; at -= 1) {
    const inside = citations.find((citation) => citation.first <= at && at < citation.end);
    if (inside !== undefined) at = inside.first;
    else if (roleAt(source, at) === AND) return at;
    else if (kindAt(source, at) === COMMA) comma ??= at;
  }
  return comma;
}

/** "… waives Article IV *and* modifies Article X": the second verb has the subject of the first. */
function sharesSubject(right: readonly Mark[], cut: number): boolean {
  const verb = right.find((mark) => isSpeaker(mark));
  return (
    verb !== undefined &&
    verb.first - cut <= 3 &&
    !right.some((mark) => isCitation(mark) && mark.first < verb.first)
  );
}
