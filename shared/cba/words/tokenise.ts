import { APOSTROPHE, CLASS_OF, DIGIT, DOT, LAST_LETTER, NEWLINE, ONE, SPACE } from './characters';
import type { Forms } from './Forms';
import { beginText, formOf, HASH_START, hashOf, hashWith } from './Forms';
import type { Tokens } from './Tokens';
import { NUMBER, WORD } from './Tokens';

/** Cuts texts into tokens. Its buffers are used again: what it returns holds until the next call. */
export type Tokeniser = (text: string, length: number) => Tokens;

export function createTokeniser(forms: Forms): Tokeniser {
  let buffers = buffersFor(1024);
  return (text, length) => {
    // A token takes at least one unit, so a text never has more tokens than units.
    if (buffers.kind.length < length) buffers = buffersFor(length * 2);
    beginText(forms, text);
    return cut(text, length, forms, buffers);
  };
}

type Buffers = Pick<Tokens, 'kind' | 'start' | 'end' | 'word' | 'form'>;

function buffersFor(size: number): Buffers {
  return {
    kind: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    form: new Int32Array(size),
  };
}

/**
 * One pass over the characters; each is looked at once, but for numbers and for words that were never met.
 *
 * All in one function with one table look-up a letter: a fifth of the time of a check is spent here.
 */
function cut(text: string, length: number, forms: Forms, into: Buffers): Tokens {
  const { kind, start, end, word, form } = into;
  let count = 0;
  let traits = 0;
  let print = 0;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let unit = CLASS_OF[code] ?? SPACE;
    if (unit === SPACE) {
      at += 1;
      continue;
    }
    const from = at;
    if (unit <= LAST_LETTER && unit !== APOSTROPHE) {
      let hash = HASH_START;
      do {
        if (unit === APOSTROPHE && !isLetter(text, at + 1)) break;
        hash = hashWith(hash, code);
        at += 1;
        code = at < length ? text.charCodeAt(at) : 0;
        unit = at < length ? (CLASS_OF[code] ?? SPACE) : SPACE;
      } while (unit !== SPACE && unit <= DIGIT);
      const known = formOf(forms, from, at, hash);
      traits |= forms.traits[known] ?? 0;
      print = (print + (forms.print[known] ?? 0)) | 0;
      kind[count] = WORD;
      form[count] = known;
      word[count] = forms.word[known] ?? 0;
    } else {
      const isNumber = unit === DIGIT || unit === ONE;
      at = isNumber ? numberEnd(text, at, length) : at + 1;
      kind[count] = isNumber ? NUMBER : unit;
      const known = isNumber ? formOf(forms, from, at, hashOf(text, from, at)) : 0;
      traits |= forms.traits[known] ?? 0;
      print = (print + (forms.print[known] ?? 0)) | 0;
      form[count] = known;
      word[count] = 0;
      // "\r\n" and empty lines are one break.
      if (unit === NEWLINE) while (at < length && isBlank(text, at)) at += 1;
    }
    start[count] = from;
    end[count] = at;
    count += 1;
  }
  return { text, count, traits, print, kind, start, end, word, form, forms };
}

function isLetter(text: string, at: number): boolean {
  const next = CLASS_OF[text.charCodeAt(at)] ?? SPACE;
  return next !== SPACE && next <= LAST_LETTER && next !== APOSTROPHE;
}

function isBlank(text: string, at: number): boolean {
  const next = CLASS_OF[text.charCodeAt(at)];
  return next === NEWLINE || next === SPACE;
}

/** After digits, letters, and dots with a digit behind them: "2.0", "10A", "12th". */
function numberEnd(text: string, from: number, length: number): number {
  let at = from + 1;
  for (; at < length; at += 1) {
    const next = CLASS_OF[text.charCodeAt(at)] ?? SPACE;
    if (isDigit(next)) continue;
    if (next === DOT && isDigit(CLASS_OF[text.charCodeAt(at + 1)] ?? SPACE)) continue;
    if (next === SPACE || next > LAST_LETTER || next === APOSTROPHE) break;
  }
  return at;
}

function isDigit(unit: number): boolean {
  return unit === DIGIT || unit === ONE;
}
