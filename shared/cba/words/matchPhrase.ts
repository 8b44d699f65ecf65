import { DOT, HYPHEN } from './characters';
import type { Lexicon, Phrase, Term } from './Lexicon';
import { GAP } from './Lexicon';
import type { Tokens } from './Tokens';
import { WORD } from './Tokens';

/** A phrase found in a text. `end` is the token after it, or after its first part if it has a gap. */
export type PhraseMatch = { readonly term: Term; readonly end: number };

const LONGEST_GAP = 8;

/** The longest phrase of the vocabulary that starts at a token, or null. Bounded work per token. */
export function matchPhrase(tokens: Tokens, at: number, lexicon: Lexicon): PhraseMatch | null {
  const phrases = lexicon.phrases[tokens.word[at] ?? 0];
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const end = phraseEnd(tokens, at, phrase);
    if (end !== null) return { term: phrase.term, end };
  }
  return null;
}

function phraseEnd(tokens: Tokens, at: number, { words }: Phrase): number | null {
  let token = at + 1;
  for (let part = 1; part < words.length; part += 1) {
    const wanted = words[part];
    if (wanted === GAP) return gapClosed(tokens, token, words[part + 1] ?? 0) ? token : null;
    // "election-to-work" and "Ed. Code" are the same words with marks between them.
    if (tokens.kind[token] === HYPHEN || tokens.kind[token] === DOT) token += 1;
    if (token >= tokens.count || tokens.word[token] !== wanted) return null;
    token += 1;
  }
  return token;
}

function gapClosed(tokens: Tokens, from: number, wanted: number): boolean {
  let words = 0;
  for (let token = from; token < tokens.count && words <= LONGEST_GAP; token += 1) {
    if (tokens.kind[token] !== WORD) continue;
    if (tokens.word[token] === wanted) return words > 0;
    words += 1;
  }
  return false;
}
