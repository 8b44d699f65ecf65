import { APOSTROPHE, DOT, HYPHEN, NEWLINE } from './characters';
import type { Lexicon, Term } from './Lexicon';
import type { Phrases } from './Phrases';
import { ENDING, nextStep, STEP_SIZE, TAIL } from './Phrases';
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
  const { start, steps, terms } = phrases;
  const { word, count } = tokens;
  let found = 0;
  let foundEnd = 0;
  let hasGap = false;
  let step = start[word[at] ?? 0] ?? 0;
  for (let end = at + 1; step !== 0;) {
    const record = step * STEP_SIZE;
    // More words are always the better phrase.
    if (steps[record + ENDING] !== 0) {
      found = step;
      foundEnd = end;
    }
    hasGap ||= steps[record + TAIL] !== 0;
    const token = afterJoint(tokens, end);
    if (token >= count) break;
    step = nextStep(phrases, step, word[token] ?? 0);
    end = token + 1;
  }
  if (hasGap) [found, foundEnd] = orGapped(found, foundEnd, { tokens, at, phrases });
  const term = terms[steps[found * STEP_SIZE + ENDING] ?? 0];
  return term === undefined ? null : { term, end: foundEnd };
}

/** Whether the longest phrase that starts at a token is one for a subject. Most tokens need one step. */
export function isSubjectAt(tokens: Tokens, at: number, phrases: Phrases): boolean {
  const { start, steps, terms, topic } = phrases;
  const first = tokens.word[at] ?? 0;
  if (topic[first] !== 1) return false;
  const step = start[first] ?? 0;
  const record = step * STEP_SIZE;
  const isEnd = terms[steps[record + ENDING] ?? 0]?.kind === 'topic';
  if (!isEnd && steps[record + TAIL] === 0) {
    const token = afterJoint(tokens, at + 1);
    if (token >= tokens.count) return false;
    if (nextStep(phrases, step, tokens.word[token] ?? 0) === 0) return false;
  }
  return matchAmong(tokens, at, phrases)?.term.kind === 'topic';
}

type Place = { readonly tokens: Tokens; readonly at: number; readonly phrases: Phrases };

/** The step at which a phrase ends and the token after it: of the one found, or of one with a gap that outranks it. */
function orGapped(found: number, foundEnd: number, place: Place): readonly [number, number] {
  const { tokens, at, phrases } = place;
  const { ranks, steps } = phrases;
  let best = found;
  let bestEnd = foundEnd;
  let bestRank = ranks[found] ?? 0;
  let step = phrases.start[tokens.word[at] ?? 0] ?? 0;
  for (let end = at + 1; step !== 0;) {
    const tail = steps[step * STEP_SIZE + TAIL] ?? 0;
    const closing = tail !== 0 && (ranks[tail] ?? 0) > bestRank ? closed(place, end, tail) : 0;
    if (closing !== 0 && (ranks[closing] ?? 0) > bestRank) {
      best = closing;
      bestEnd = end;
      bestRank = ranks[closing] ?? 0;
    }
    const token = afterJoint(tokens, end);
    if (token >= tokens.count) break;
    step = nextStep(phrases, step, tokens.word[token] ?? 0);
    end = token + 1;
  }
  return [best, bestEnd];
}

/** "election-to-work", "Ed. Code" and "teachers' leave" are the same words with marks between them. */
function afterJoint(tokens: Tokens, at: number): number {
  if (at >= tokens.count) return at;
  const kind = tokens.kind[at] ?? 0;
  if (kind === WORD) return at;
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
  const { steps, ranks } = phrases;
  let best = 0;
  let passed = 0;
  const { kind, word, count } = tokens;
  for (let token = from; token < count && passed <= LONGEST_GAP; token += 1) {
    if (kind[token] !== WORD) continue;
    let step = passed > 0 ? nextStep(phrases, tail, word[token] ?? 0) : 0;
    for (let end = token + 1; step !== 0;) {
      const isEnd = steps[step * STEP_SIZE + ENDING] !== 0;
      if (isEnd && (ranks[step] ?? 0) > (ranks[best] ?? 0)) best = step;
      const next = afterJoint(tokens, end);
      if (next >= tokens.count) break;
      step = nextStep(phrases, step, tokens.word[next] ?? 0);
      end = next + 1;
    }
    passed += 1;
  }
  return best;
}
