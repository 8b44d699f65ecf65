import type { Keywords } from './Keywords';
import { keywordLike, keywordOfShape } from './Keywords';
import { CLASS_OF, HYPHEN, NEWLINE } from './characters';
import type { Tokens } from './Tokens';
import { NUMBER, WORD } from './Tokens';
import type { Wordlist } from './Wordlist';
import { START } from './Wordlist';

/** Words this short have too many neighbours. */
const SHORTEST = 5;
/** Longer words are none that the vocabulary has. */
const LONGEST = 24;
/** So many spoilt words make the others suspect, too. */
const SPOILT_TEXT = 2;

/**
 * Gives unknown words the number of the word of the vocabulary they were meant to be: torn apart
 * ("lea ve"), misspelt by one letter ("evalutaion"), or misread by a machine ("1eave"). The tokens'
 * places do not change, so that ranges stay true. One look at each token.
 */
export function mendTokens(tokens: Tokens, words: Wordlist, keywords: Keywords): Tokens {
  const whole = joinTorn(tokens, words);
  const spoilt = countSpoilt(whole);
  const { text, kind, word, start, end, count } = whole;
  for (let at = 0; at < count; at += 1) {
    const isWord = kind[at] === WORD;
    if (word[at] !== 0 || (!isWord && !(spoilt > 0 && kind[at] === NUMBER))) continue;
    const from = start[at] ?? 0;
    const to = end[at] ?? 0;
    const length = to - from;
    if (length > LONGEST) continue;
    let meant = 0;
    if (spoilt >= SPOILT_TEXT || (spoilt > 0 && isSpoilt(text, from, to))) {
      meant = length >= 2 ? keywordOfShape(keywords, text.slice(from, to)) : 0;
    }
    if (meant === 0 && isWord && length >= SHORTEST) meant = keywordLike(keywords, text, from, to);
    if (meant === 0) continue;
    word[at] = meant;
    kind[at] = WORD;
  }
  return whole;
}

/** Puts together what a space or a line end tore apart, where the whole is a word and the parts are none. */
function joinTorn(tokens: Tokens, words: Wordlist): Tokens {
  const { kind, start, end, word } = tokens;
  let count = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    kind[count] = kind[at] ?? 0;
    start[count] = start[at] ?? 0;
    end[count] = end[at] ?? 0;
    word[count] = word[at] ?? 0;
    if (kind[at] === WORD && word[at] === 0) {
      const last = tornEnd(tokens, at, words);
      if (last !== null) {
        end[count] = end[last.at] ?? 0;
        word[count] = last.word;
        at = last.at;
      }
    }
    count += 1;
  }
  return { ...tokens, count };
}

type Joined = { readonly at: number; readonly word: number };

/** The word that two or three parts make together, or null. */
function tornEnd(tokens: Tokens, first: number, words: Wordlist): Joined | null {
  const { kind, word, count } = tokens;
  let node = walk(tokens, first, START, words);
  for (let parts = 1, at = first; parts < 4 && node !== 0; parts += 1) {
    at += 1;
    // "person-\nal" is torn at its hyphen.
    if (kind[at] === HYPHEN && kind[at + 1] === NEWLINE) at += 2;
    if (at >= count || kind[at] !== WORD) return null;
    if (parts === 1 && word[at] !== 0) return null;
    node = walk(tokens, at, node, words);
    const whole = words.wordAt[node] ?? 0;
    const length = (tokens.end[at] ?? 0) - (tokens.start[first] ?? 0);
    if (whole !== 0 && length > SHORTEST) return { at, word: whole };
  }
  return null;
}

function walk({ text, start, end }: Tokens, at: number, from: number, { next }: Wordlist): number {
  let node = from;
  const last = end[at] ?? 0;
  for (let unit = start[at] ?? 0; unit < last && node !== 0; unit += 1) {
    node = next[(node << 5) | ((CLASS_OF[text.charCodeAt(unit)] ?? 0) & 31)] ?? 0;
  }
  return node;
}

function countSpoilt({ text, kind, start, end, count, word }: Tokens): number {
  let spoilt = 0;
  for (let at = 0; at < count; at += 1) {
    if (word[at] !== 0 || (kind[at] !== WORD && kind[at] !== NUMBER)) continue;
    if (isSpoilt(text, start[at] ?? 0, end[at] ?? 0)) spoilt += 1;
  }
  return spoilt;
}

/** Whether small letters stand beside a digit or before a capital: "pers0nal", "Ieave" does not show. */
function isSpoilt(text: string, from: number, to: number): boolean {
  if (to - from < 3) return false;
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
