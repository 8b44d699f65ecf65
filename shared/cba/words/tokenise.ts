import { APOSTROPHE, CLASS_OF, DIGIT, DOT, LAST_LETTER, NEWLINE, ONE, SPACE } from './characters';
import type { Tokens } from './Tokens';
import { NUMBER, WORD } from './Tokens';
import type { Wordlist } from './Wordlist';
import { START } from './Wordlist';

/** Cuts texts into tokens. Its buffers are used again: what it returns holds until the next call. */
export type Tokeniser = (text: string, length: number) => Tokens;

export function createTokeniser(words: Wordlist): Tokeniser {
  let buffers = buffersFor(1024);
  return (text, length) => {
    // A token takes at least one unit, so a text never has more tokens than units.
    if (buffers.kind.length < length) buffers = buffersFor(length * 2);
    const { kind, start, end, word } = buffers;
    const count = scan({ text, length, words, into: buffers });
    return { text, count, kind, start, end, word };
  };
}

type Buffers = Pick<Tokens, 'kind' | 'start' | 'end' | 'word'>;

function buffersFor(size: number): Buffers {
  return {
    kind: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
  };
}

type Scan = {
  readonly text: string;
  readonly length: number;
  readonly words: Wordlist;
  readonly into: Buffers;
};

/**
 * One pass over the characters; each is looked at once, but for the end of a number.
 *
 * All in one function with one table look-up a letter: half the time of a check is spent here.
 */
function scan({ text, length, words, into }: Scan): number {
  const { next, wordAt } = words;
  const { kind, start, end, word } = into;
  let count = 0;
  let at = 0;
  while (at < length) {
    let unit = CLASS_OF[text.charCodeAt(at)] ?? SPACE;
    if (unit === SPACE) {
      at += 1;
      continue;
    }
    start[count] = at;
    if (unit <= LAST_LETTER && unit !== APOSTROPHE) {
      let node: number = START;
      let owner = 0;
      do {
        if (unit === APOSTROPHE && !isLetter(text, at + 1)) break;
        if (unit === APOSTROPHE) owner = node;
        node = next[(node << 5) | unit] ?? 0;
        at += 1;
        unit = at < length ? (CLASS_OF[text.charCodeAt(at)] ?? SPACE) : SPACE;
      } while (unit !== SPACE && unit <= DIGIT);
      kind[count] = WORD;
      // "contract's" is the word "contract", unless the whole is a word, as "don't" is.
      word[count] = (wordAt[node] ?? 0) || (wordAt[owner] ?? 0);
    } else {
      const isNumber = unit === DIGIT || unit === ONE;
      kind[count] = isNumber ? NUMBER : unit;
      word[count] = 0;
      at = isNumber ? numberEnd(text, at, length) : at + 1;
      // "\r\n" and empty lines are one break.
      if (unit === NEWLINE) while (at < length && isBlank(text, at)) at += 1;
    }
    end[count] = at;
    count += 1;
  }
  return count;
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
