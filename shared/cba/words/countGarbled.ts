import { CLASS_OF, LAST_LETTER } from './characters';
import type { Tokens } from './Tokens';
import { NUMBER, WORD } from './Tokens';

/** Which letters stand side by side in the words of the vocabulary: `first << 5 | second`. */
export type LetterPairs = Uint8Array;

export function letterPairs(words: Iterable<string>): LetterPairs {
  const pairs = new Uint8Array(32 << 5);
  for (const word of words) {
    for (let at = 1; at < word.length; at += 1) {
      pairs[(classAt(word, at - 1) << 5) | classAt(word, at)] = 1;
    }
  }
  return pairs;
}

/** Shorter words are initials and units as often as words. */
const SHORTEST = 3;

/** How many words there are, and how many of them no English or Spanish word can look like. */
export function countGarbled(
  { text, kind, start, end, word, count }: Tokens,
  pairs: LetterPairs,
): { readonly words: number; readonly garbled: number } {
  let words = 0;
  let garbled = 0;
  for (let at = 0; at < count; at += 1) {
    if (kind[at] !== WORD && kind[at] !== NUMBER) continue;
    const from = start[at] ?? 0;
    const to = end[at] ?? 0;
    if (kind[at] === WORD && to - from >= SHORTEST) words += 1;
    if (to - from < SHORTEST) continue;
    // A word that was mended is still a misread one.
    if (word[at] === 0 ? isGarbled(text, from, to, pairs) : isMixed(text, from, to)) garbled += 1;
  }
  return { words, garbled };
}

const ORDINAL = /^\d+(?:st|nd|rd|th|am|pm|hrs?|min|pts?|[a-z])?$/i;
/** "McArthur", "YouTube", "iPad". */
const NAME = /^(?:[A-Z][a-z'’]+|[ie])[A-Z][a-z]+s?$/;
/** "hrs", "mtg" and "yrly" are short for something. */
const LONGEST_SHORT = 5;

/**
 * Whether a word holds digits or capitals among its small letters, no vowel, or letters that never stand
 * side by side. Words all in capitals are names and initials.
 */
function isGarbled(text: string, from: number, to: number, pairs: LetterPairs): boolean {
  let small = 0;
  let odd = 0;
  let vowels = 0;
  let strange = 0;
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const letter = CLASS_OF[code] ?? 0;
    if (code >= 48 && code <= 57) odd += 1;
    else if (code >= 65 && code <= 90) odd += small > 0 ? 1 : 0;
    else if (letter > 0 && letter <= LAST_LETTER) small += 1;
    if (VOWELS.has(letter)) vowels += 1;
    if (before !== 0 && letter !== 0 && pairs[(before << 5) | (letter & 31)] === 0) strange += 1;
    before = letter <= LAST_LETTER ? letter : 0;
  }
  if (small < 2) return false;
  if (odd === 0) return (vowels === 0 && small >= LONGEST_SHORT) || strange > 0;
  const word = text.slice(from, Math.min(to, from + 24));
  return !ORDINAL.test(word) && !NAME.test(word);
}

/** Whether digits or capitals stand among the small letters of a word that was recognised. */
function isMixed(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  let small = first >= 97 ? 1 : 0;
  for (let at = from + 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97) small += 1;
    else if (code >= 48 && code <= 90 && small > 0) {
      const word = text.slice(from, Math.min(to, from + 24));
      return !ORDINAL.test(word) && !NAME.test(word);
    }
  }
  return false;
}

/** a, e, i, o, u, y as letter classes. */
const VOWELS: ReadonlySet<number> = new Set([1, 5, 9, 15, 21, 25]);

function classAt(word: string, at: number): number {
  return (CLASS_OF[word.charCodeAt(at)] ?? 0) & 31;
}
