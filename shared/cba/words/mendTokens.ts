import { CLASS_OF, HYPHEN, NEWLINE, STOP } from './characters';
import { formOf, hashOf } from './Forms';
import type { Keywords } from './Keywords';
import { keywordLike, keywordOfShape } from './Keywords';
import type { Tokens } from './Tokens';
import { NUMBER, WORD } from './Tokens';
import { IS_SPOILT } from './traitsOf';
import type { Wordlist } from './Wordlist';

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
export function mendTokens(tokens: Tokens, keywords: Keywords): Tokens {
  const whole = joinTorn(tokens);
  const spoilt = countSpoilt(whole);
  const { kind, word, form, count } = whole;
  for (let at = 0; at < count; at += 1) {
    if (word[at] !== 0 || form[at] === 0) continue;
    const isWord = kind[at] === WORD;
    if (!isWord && !(spoilt > 0 && kind[at] === NUMBER)) continue;
    const meant = meantBy(whole, at, spoilt, keywords);
    if (meant === 0) continue;
    word[at] = meant;
    kind[at] = WORD;
  }
  return whole;
}

function meantBy(
  { text, kind, start, end, form, forms }: Tokens,
  at: number,
  spoilt: number,
  keywords: Keywords,
): number {
  const own = form[at] ?? 0;
  const from = start[at] ?? 0;
  const to = end[at] ?? 0;
  const length = to - from;
  if (length > LONGEST) return 0;
  const isSuspect = spoilt >= SPOILT_TEXT || ((forms.traits[own] ?? 0) & IS_SPOILT) !== 0;
  if (isSuspect && length >= 2) {
    forms.misread[own] ||= 1 + keywordOfShape(keywords, text.slice(from, to));
    if (forms.misread[own] > 1) return forms.misread[own] - 1;
  }
  if (kind[at] !== WORD || length < SHORTEST) return 0;
  forms.misspelt[own] ||= 1 + keywordLike(keywords, text, from, to);
  return forms.misspelt[own] - 1;
}

/** Puts together what a space or a line end tore apart, where the whole is a word and the parts are none. */
function joinTorn(tokens: Tokens): Tokens {
  const { kind, start, end, word, form, forms, text } = tokens;
  let count = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (count < at) {
      kind[count] = kind[at] ?? 0;
      start[count] = start[at] ?? 0;
      end[count] = end[at] ?? 0;
      word[count] = word[at] ?? 0;
      form[count] = form[at] ?? 0;
    }
    if (word[count] === 0 && kind[count] === WORD && forms.node[form[count] ?? 0] !== 0) {
      const last = brokenEnd(tokens, at) ?? tornEnd(tokens, at);
      if (last !== null) {
        const from = start[count] ?? 0;
        const to = end[last.at] ?? 0;
        end[count] = to;
        word[count] = last.word;
        form[count] = formOf(forms, from, to, hashOf(text, from, to));
        at = last.at;
      }
    }
    count += 1;
  }
  return count === tokens.count ? tokens : { ...tokens, count };
}

type Joined = { readonly at: number; readonly word: number };

/** "Artic!e": a machine took an "l" or an "i" within a word for an exclamation mark. */
function brokenEnd(tokens: Tokens, first: number): Joined | null {
  const { text, kind, start, end, form, forms } = tokens;
  const { words } = forms;
  const sign = start[first + 1] ?? 0;
  const isBroken =
    kind[first + 1] === STOP &&
    kind[first + 2] === WORD &&
    text[sign] === '!' &&
    end[first] === sign &&
    start[first + 2] === sign + 1;
  if (!isBroken) return null;
  const node = forms.node[form[first] ?? 0] ?? 0;
  for (const letter of 'li') {
    const mended = words.next[(node << 5) | ((CLASS_OF[letter.charCodeAt(0)] ?? 0) & 31)] ?? 0;
    const word = words.wordAt[walk(tokens, first + 2, mended, words)] ?? 0;
    if (word !== 0) return { at: first + 2, word };
  }
  return null;
}

/** The word that two or three parts make together, or null. */
function tornEnd(tokens: Tokens, first: number): Joined | null {
  const { kind, word, count, form, forms } = tokens;
  const { words } = forms;
  let node = forms.node[form[first] ?? 0] ?? 0;
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

function countSpoilt({ form, forms, word, count }: Tokens): number {
  let spoilt = 0;
  for (let at = 0; at < count; at += 1) {
    if (word[at] !== 0 || form[at] === 0) continue;
    if (((forms.traits[form[at] ?? 0] ?? 0) & IS_SPOILT) !== 0) spoilt += 1;
  }
  return spoilt;
}
