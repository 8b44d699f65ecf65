import { CLASS_OF, LAST_LETTER } from './characters';
import type { LetterPairs } from './letterPairs';

/** So long that it counts as a word and not as an initial or a unit. */
export const IS_LONG = 1;
/** What no English or Spanish word can look like, unless the vocabulary has it. */
export const IS_GARBLED = 2;
/** Digits or capitals stand among the small letters. */
export const IS_MIXED = 4;
/** Spoilt by a reading machine, as it seems. */
export const IS_SPOILT = 8;
/** Ends as the word "article" or its short form does, in English or Spanish. */
export const IS_NUMBERED = 16;

/** Shorter words are initials and units as often as words. */
const SHORTEST = 3;

/** What the letters of a word or number tell, a bit each. */
export function traitsOf(text: string, from: number, to: number, pairs: LetterPairs): number {
  let traits = NUMBERED.test(text.slice(Math.max(from, to - 9), to)) ? IS_NUMBERED : 0;
  if (to - from < SHORTEST) return traits;
  traits |= IS_LONG;
  if (isGarbled(text, from, to, pairs)) traits |= IS_GARBLED;
  if (isMixed(text, from, to)) traits |= IS_MIXED;
  if (isSpoilt(text, from, to)) traits |= IS_SPOILT;
  return traits;
}

const NUMBERED = /art(?:icles?|[ií]culos?)?$/i;
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

/** Whether small letters stand beside a digit or before a capital: "pers0nal", "Ieave" does not show. */
function isSpoilt(text: string, from: number, to: number): boolean {
  let letters = 0;
  let odd = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) letters += 1;
    else if (code >= 48 && code <= 57) odd += 1;
    else if (code >= 65 && code <= 90 && letters > 0) odd += 1;
  }
  // "12th", "9A" and "McArthur" are written so.
  return (
    odd > 0 &&
    letters > odd &&
    letters >= 3 &&
    !/^\d+(?:st|nd|rd|th|am|pm)$|^Ma?c[A-Z]/.test(text.slice(from, Math.min(to, from + 12)))
  );
}
