import type { FileLimits } from './limits';

/** Why a text is not the canonical form, or costs too much to be read; `at` counts UTF-16 units. */
export type ScanProblem =
  | { readonly kind: 'not-canonical'; readonly at: number }
  | { readonly kind: 'repeated-name'; readonly at: number }
  | { readonly kind: 'too-much'; readonly limit: 'depth' | 'values' };

/** Where the scan stands. `problem` is set once, by whoever finds the first. */
type Scan = {
  readonly text: string;
  readonly limits: FileLimits;
  values: number;
  problem: ScanProblem | null;
};

const STOPPED = -1;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const SMALL_U = 0x75;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** The escapes RFC 8785 writes: short ones where there are any, else \u00 and lower case. */
const SHORT_ESCAPES = '"\\bfnrt';
const LONG_ESCAPE = /^00(?:0[0-7be-f]|1[0-9a-f])$/;

/**
 * Checks, before anything is built from it, that a text is the body of an agreement file and nothing
 * but that: one object in the form of RFC 8785, each of its own members on a line, every number a
 * whole number, every name of ASCII letters and digits, within the limits of depth and count.
 *
 * There is one such text for each value, so what passes needs no comparison with a fresh
 * serialisation. One pass, no backtracking; the depth limit bounds the recursion.
 *
 * @returns the first problem, or null.
 */
export function scanCanonicalJson(text: string, limits: FileLimits): ScanProblem | null {
  const scan: Scan = { text, limits, values: 0, problem: null };
  if (text.charCodeAt(0) !== OPEN_OBJECT) return { kind: 'not-canonical', at: 0 };
  const end = object(scan, 0, 1);
  if (end === STOPPED) return scan.problem;
  return end === text.length ? null : { kind: 'not-canonical', at: end };
}

// Every function below takes the position of its first character and gives the one after its last.

function value(scan: Scan, at: number, depth: number): number {
  scan.values += 1;
  if (scan.values > scan.limits.values) return stopForLimit(scan, 'values');
  const code = scan.text.charCodeAt(at);
  switch (code) {
    case QUOTE:
      return string(scan, at);
    case OPEN_OBJECT:
      return object(scan, at, depth + 1);
    case OPEN_LIST:
      return list(scan, at, depth + 1);
    default:
      return code === MINUS || isDigit(code) ? integer(scan, at) : word(scan, at);
  }
}

function object(scan: Scan, start: number, depth: number): number {
  if (depth > scan.limits.depth) return stopForLimit(scan, 'depth');
  const { text } = scan;
  const lineFeeds = depth === 1 ? 1 : 0;
  if (text.charCodeAt(start + 1) === CLOSE_OBJECT) return start + 2;

  let at = start + 1;
  let before = '';
  for (;;) {
    if (lineFeeds === 1 && text.charCodeAt(at) !== LINE_FEED) return stop(scan, at);
    const nameStart = at + lineFeeds;
    const nameEnd = name(scan, nameStart);
    if (nameEnd === STOPPED) return STOPPED;
    const found = text.slice(nameStart + 1, nameEnd - 1);
    if (found <= before) return stopAtName(scan, nameStart, found === before);
    before = found;

    if (text.charCodeAt(nameEnd) !== COLON) return stop(scan, nameEnd);
    at = value(scan, nameEnd + 1, depth);
    if (at === STOPPED) return STOPPED;
    if (text.charCodeAt(at) !== COMMA) break;
    at += 1;
  }
  if (lineFeeds === 1 && text.charCodeAt(at) !== LINE_FEED) return stop(scan, at);
  at += lineFeeds;
  return text.charCodeAt(at) === CLOSE_OBJECT ? at + 1 : stop(scan, at);
}

function list(scan: Scan, start: number, depth: number): number {
  if (depth > scan.limits.depth) return stopForLimit(scan, 'depth');
  const { text } = scan;
  if (text.charCodeAt(start + 1) === CLOSE_LIST) return start + 2;

  let at = start;
  do {
    at = value(scan, at + 1, depth);
    if (at === STOPPED) return STOPPED;
  } while (text.charCodeAt(at) === COMMA);
  return text.charCodeAt(at) === CLOSE_LIST ? at + 1 : stop(scan, at);
}

/** Only letters and digits, so that no name can be confused, escaped, or mean something to a program. */
function name(scan: Scan, start: number): number {
  const { text } = scan;
  if (text.charCodeAt(start) !== QUOTE) return stop(scan, start);
  let at = start + 1;
  while (isNameCharacter(text.charCodeAt(at))) at += 1;
  return at > start + 1 && text.charCodeAt(at) === QUOTE ? at + 1 : stop(scan, at);
}

function string(scan: Scan, start: number): number {
  const { text } = scan;
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    // Past the end the code is NaN, which is not at least anything.
    if (!(code >= SPACE)) return stop(scan, at);
    if (code === BACKSLASH) {
      const length = escapeLength(text, at);
      if (length === 0) return stop(scan, at);
      at += length;
    } else at += 1;
  }
}

function escapeLength(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === SMALL_U) {
    return LONG_ESCAPE.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  }
  const letter = text.charAt(at + 1);
  return letter !== '' && SHORT_ESCAPES.includes(letter) ? 2 : 0;
}

/** A whole number that a double holds exactly, without "-0" or a zero in front. */
function integer(scan: Scan, start: number): number {
  const { text } = scan;
  let at = start + 1;
  while (isDigit(text.charCodeAt(at))) at += 1;
  const digits = text.slice(start, at);
  const isExact = Number.isSafeInteger(Number(digits)) && String(Number(digits)) === digits;
  return isExact ? at : stop(scan, start);
}

function word(scan: Scan, start: number): number {
  const { text } = scan;
  if (text.startsWith('null', start)) return start + 4;
  if (text.startsWith('true', start)) return start + 4;
  if (text.startsWith('false', start)) return start + 5;
  return stop(scan, start);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isNameCharacter(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function stop(scan: Scan, at: number): typeof STOPPED {
  scan.problem = { kind: 'not-canonical', at };
  return STOPPED;
}

function stopAtName(scan: Scan, at: number, isRepeated: boolean): typeof STOPPED {
  scan.problem = { kind: isRepeated ? 'repeated-name' : 'not-canonical', at };
  return STOPPED;
}

function stopForLimit(scan: Scan, limit: 'depth' | 'values'): typeof STOPPED {
  scan.problem = { kind: 'too-much', limit };
  return STOPPED;
}
