import {
  APOSTROPHE,
  CLASS_OF,
  DIGIT,
  DOT,
  LAST_LETTER,
  NEWLINE,
  ONE,
  OTHER_LETTER,
  SPACE,
} from './characters';
import type { Tokens } from './Tokens';
import { NUMBER, WORD } from './Tokens';
import type { Wordlist } from './Wordlist';
import { START } from './Wordlist';

const DIGIT_ONE = 49;

/** Cuts texts into tokens. Its buffers are used again: what it returns holds until the next call. */
export type Tokeniser = (text: string, length: number) => Tokens;

export function createTokeniser(words: Wordlist): Tokeniser {
  let buffers = buffersFor(1024);
  return (text, length) => {
    // A token takes at least one unit, so a text never has more tokens than units.
    if (buffers.kind.length < length) buffers = buffersFor(length * 2);
    return { ...buffers, text, count: scan({ text, length, words, into: buffers }) };
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

/** One pass over the characters; each is looked at once, but for the end of a number or word. */
function scan(task: Scan): number {
  const { text, length, into } = task;
  const { kind, start, end, word } = into;
  let count = 0;
  let at = 0;
  while (at < length) {
    const first = CLASS_OF[text.charCodeAt(at)] ?? SPACE;
    if (first === SPACE) {
      at += 1;
      continue;
    }
    start[count] = at;
    word[count] = 0;
    if (first <= LAST_LETTER && first !== APOSTROPHE) {
      kind[count] = WORD;
      at = wordEnd(task, at, count);
    } else if (first === DIGIT) {
      kind[count] = NUMBER;
      at = numberEnd(text, at, length);
    } else {
      kind[count] = first;
      at += 1;
      // "\r\n" and empty lines are one break.
      if (first === NEWLINE) while (at < length && isBlank(text, at)) at += 1;
    }
    end[count] = at;
    count += 1;
  }
  return count;
}

/** Goes to the end of a word, noting which word of the list it is. */
function wordEnd({ text, length, words, into }: Scan, from: number, token: number): number {
  const { next, wordAt } = words;
  let node: number = START;
  let owner = 0;
  let at = from;
  for (; at < length; at += 1) {
    const letter = letterOf(text, at);
    if (letter === SPACE) break;
    if (letter === APOSTROPHE) {
      if (!isLetter(text, at + 1)) break;
      owner = node;
    }
    node = next[(node << 5) | letter] ?? 0;
  }
  // "contract's" is the word "contract", unless the whole is a word, as "don't" is.
  into.word[token] = (wordAt[node] ?? 0) || (wordAt[owner] ?? 0);
  return at;
}

/** The letter class of what may go on a word, digits included; {@link SPACE} for what ends it. */
function letterOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const letter = CLASS_OF[code] ?? SPACE;
  if (letter <= LAST_LETTER) return letter;
  if (letter !== DIGIT) return SPACE;
  return code === DIGIT_ONE ? ONE : OTHER_LETTER;
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
    if (next === DIGIT) continue;
    if (next === DOT && CLASS_OF[text.charCodeAt(at + 1)] === DIGIT) continue;
    if (next === SPACE || next > LAST_LETTER || next === APOSTROPHE) break;
  }
  return at;
}
