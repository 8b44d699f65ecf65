import { APOSTROPHE, DOT, HYPHEN, NEWLINE } from './characters';
import type { Lexicon, Phrase, PhraseHead, Term } from './Lexicon';
import type { Tokens } from './Tokens';
import { WORD } from './Tokens';

/** A phrase found in a text. `end` is the token after it, or after its first part if it has a gap. */
export type PhraseMatch = { readonly term: Term; readonly end: number };

const LONGEST_GAP = 8;

/** The longest phrase of the vocabulary that starts at a token, or null. Bounded work per token. */
export function matchPhrase(tokens: Tokens, at: number, lexicon: Lexicon): PhraseMatch | null {
  return matchAmong(tokens, at, lexicon.heads);
}

/** The longest of some phrases that starts at a token, or null. */
export function matchAmong(
  tokens: Tokens,
  at: number,
  heads: readonly (PhraseHead | undefined)[],
): PhraseMatch | null {
  // Beyond the end stand the words of an earlier, longer text.
  if (at >= tokens.count) return null;
  const head = heads[tokens.word[at] ?? 0];
  if (head === undefined) return null;
  const { single, after, gapped } = head;
  for (const phrase of after.get(tokens.word[afterJoint(tokens, at + 1)] ?? 0) ?? gapped) {
    const end = phraseEnd(tokens, at, phrase);
    if (end !== null) return { term: phrase.term, end };
  }
  return single === null ? null : { term: single.term, end: at + 1 };
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

function phraseEnd(tokens: Tokens, at: number, { words, tail }: Phrase): number | null {
  const end = partEnd(tokens, at + 1, words, 1);
  return end === null || tail.length === 0 || isClosed(tokens, end, tail) ? end : null;
}

/** The token behind the words of a phrase from one of them on, or null when others stand there. */
function partEnd(
  tokens: Tokens,
  at: number,
  words: readonly number[],
  from: number,
): number | null {
  let token = at;
  for (let part = from; part < words.length; part += 1) {
    token = afterJoint(tokens, token);
    if (token >= tokens.count || tokens.word[token] !== words[part]) return null;
    token += 1;
  }
  return token;
}

/** Whether the words behind a gap follow within it. */
function isClosed(tokens: Tokens, from: number, tail: readonly number[]): boolean {
  const [wanted] = tail;
  let passed = 0;
  for (let token = from; token < tokens.count && passed <= LONGEST_GAP; token += 1) {
    if (tokens.kind[token] !== WORD) continue;
    if (
      tokens.word[token] === wanted &&
      passed > 0 &&
      partEnd(tokens, token + 1, tail, 1) !== null
    ) {
      return true;
    }
    passed += 1;
  }
  return false;
}
