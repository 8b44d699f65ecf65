import { APOSTROPHE, DOT, HYPHEN, NEWLINE } from './characters';
import type { Lexicon, Term } from './Lexicon';
import type { Phrases } from './Phrases';
import { nextStep } from './Phrases';
import type { Tokens } from './Tokens';
import { WORD } from './Tokens';

/** A phrase found in a text. `end` is the token after it, or after its first part if it has a gap. */
export type PhraseMatch = { readonly term: Term; readonly end: number };

const LONGEST_GAP = 8;

/** The longest phrase of the vocabulary that starts at a token, or null. Bounded work per token. */
export function matchPhrase(tokens: Tokens, at: number, lexicon: Lexicon): PhraseMatch | null {
  return matchAmong(tokens, at, lexicon.phrases);
}

/** The longest of some phrases that starts at a token, or null. */
export function matchAmong(tokens: Tokens, at: number, phrases: Phrases): PhraseMatch | null {
  // Beyond the end stand the words of an earlier, longer text.
  if (at >= tokens.count) return null;
  const { start, edges, terms, tails } = phrases;
  const first = start[tokens.word[at] ?? 0] ?? 0;
  let found: PhraseMatch | null = null;
  let rank = 0;
  let hasGap = false;
  for (let step = first, end = at + 1; step !== 0;) {
    const term = terms[step];
    // More words are always the better phrase.
    if (term !== undefined) {
      found = { term, end };
      rank = phrases.ranks[step] ?? 0;
    }
    hasGap ||= tails[step] !== 0;
    const token = afterJoint(tokens, end);
    if (token >= tokens.count) break;
    step = nextStep(edges, step, tokens.word[token] ?? 0);
    end = token + 1;
  }
  return hasGap ? orGapped(found, rank, { tokens, at, phrases }) : found;
}

type Place = { readonly tokens: Tokens; readonly at: number; readonly phrases: Phrases };

/** A phrase that was found, or one with a gap that outranks it. */
function orGapped(found: PhraseMatch | null, rank: number, place: Place): PhraseMatch | null {
  const { tokens, at, phrases } = place;
  const { ranks, tails, terms } = phrases;
  let best = found;
  let bestRank = rank;
  let step = phrases.start[tokens.word[at] ?? 0] ?? 0;
  for (let end = at + 1; step !== 0;) {
    const tail = tails[step] ?? 0;
    const closing = tail !== 0 && (ranks[tail] ?? 0) > bestRank ? closed(place, end, tail) : 0;
    const term = terms[closing];
    if (term !== undefined && (ranks[closing] ?? 0) > bestRank) {
      best = { term, end };
      bestRank = ranks[closing] ?? 0;
    }
    const token = afterJoint(tokens, end);
    if (token >= tokens.count) break;
    step = nextStep(phrases.edges, step, tokens.word[token] ?? 0);
    end = token + 1;
  }
  return best;
}

/** "election-to-work", "Ed. Code" and "teachers' leave" are the same words with marks between them. */
function afterJoint(tokens: Tokens, at: number): number {
  if (at >= tokens.count) return at;
  const kind = tokens.kind[at] ?? 0;
  return isJoint(kind) || (kind === NEWLINE && goesOnAt(tokens, at + 1)) ? at + 1 : at;
}

/** Whether a line begins in the middle of a sentence, with a small letter: "prior / consent". */
function goesOnAt({ text, start, end, kind, count }: Tokens, at: number): boolean {
  if (at >= count || kind[at] !== WORD) return false;
  const first = start[at] ?? 0;
  const letter = text.charAt(first);
  return letter === letter.toLowerCase() && (end[at] ?? 0) - first > 1;
}

function isJoint(kind: number): boolean {
  return kind === HYPHEN || kind === DOT || kind === APOSTROPHE;
}

/** The step at which the best words behind a gap end, or 0 when none follow within it. */
function closed({ tokens, phrases }: Place, from: number, tail: number): number {
  const { edges, ranks, terms } = phrases;
  let best = 0;
  let passed = 0;
  for (let token = from; token < tokens.count && passed <= LONGEST_GAP; token += 1) {
    if (tokens.kind[token] !== WORD) continue;
    let step = passed > 0 ? nextStep(edges, tail, tokens.word[token] ?? 0) : 0;
    for (let end = token + 1; step !== 0;) {
      if (terms[step] !== undefined && (ranks[step] ?? 0) > (ranks[best] ?? 0)) best = step;
      const next = afterJoint(tokens, end);
      if (next >= tokens.count) break;
      step = nextStep(edges, step, tokens.word[next] ?? 0);
      end = next + 1;
    }
    passed += 1;
  }
  return best;
}
