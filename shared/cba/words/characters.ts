/**
 * What a UTF-16 unit is to the tokeniser. Letters and the apostrophe are 1 to 28, folded to the plain
 * Latin letter they look like; the rest are kinds of their own.
 */
export const APOSTROPHE = 27;
/** A letter that no word of the vocabulary has. */
const OTHER_LETTER = 28;
export const LAST_LETTER = 28;
/** The digit "1", which reading machines make of "l" and "i". Inside a word digits are letters. */
export const ONE = 29;
export const DIGIT = 30;
export const HYPHEN = 31;
export const COMMA = 32;
export const DOT = 33;
export const SEMICOLON = 34;
export const COLON = 35;
export const STOP = 36;
export const OPEN = 37;
export const CLOSE = 38;
export const SECTION_SIGN = 39;
export const SLASH = 40;
export const NEWLINE = 41;
/** Any other mark: a quotation mark, a bullet, the stand-in of a cross-reference. */
const MARK = 42;
export const SPACE = 0;

const LOOKS_LATIN: Readonly<Record<string, string>> = {
  // Cyrillic and Greek capitals and letters that print like Latin ones, as in wrong text layers.
  a: 'аАΑ',
  c: 'сСϲ',
  e: 'еЕΕ',
  i: 'іІΙ',
  o: 'оОΟο',
  p: 'рРΡ',
  t: 'ТΤ',
  v: 'ѵΝν',
  x: 'хХΧχ',
  y: 'уУΥ',
  l: 'ӏ',
};

const MARKS: readonly (readonly [number, string])[] = [
  [HYPHEN, '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\ufe58\ufe63\uff0d'],
  [COMMA, ','],
  [DOT, '.'],
  [SEMICOLON, ';'],
  [COLON, ':'],
  [STOP, '!?¡¿'],
  [OPEN, '([{'],
  [CLOSE, ')]}'],
  [SECTION_SIGN, '§¶'],
  [SLASH, '/&|'],
  [NEWLINE, '\n\r\u2028\u2029'],
  [APOSTROPHE, "'’ʼ"],
];

/** The class of every UTF-16 unit. */
export const CLASS_OF: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(MARK);
  // Beyond Latin nearly all units are letters; general punctuation and private use are not.
  table.fill(OTHER_LETTER, 0xaa, 0x2000).fill(OTHER_LETTER, 0x2150, 0x2190);
  table.fill(OTHER_LETTER, 0x3040, 0xe000);
  for (const mark of '«»¿¡·×÷¬¯°±´¸') table[mark.charCodeAt(0)] = MARK;
  for (let code = 0xc0; code < 0x250; code += 1) {
    const plain = String.fromCharCode(code).normalize('NFD').charCodeAt(0) | 0x20;
    if (plain >= 97 && plain <= 122) table[code] = plain - 96;
  }
  for (let letter = 1; letter <= 26; letter += 1) {
    table[96 + letter] = letter;
    table[64 + letter] = letter;
  }
  for (const [latin, others] of Object.entries(LOOKS_LATIN)) {
    for (const other of others) table[other.charCodeAt(0)] = latin.charCodeAt(0) - 96;
  }
  table.fill(DIGIT, 48, 58);
  table[49] = ONE;
  for (const [kind, signs] of MARKS) {
    for (const sign of signs) table[sign.charCodeAt(0)] = kind;
  }
  for (const space of ' \t\u00a0\u1680\u202f\u205f\u3000') table[space.charCodeAt(0)] = SPACE;
  table.fill(SPACE, 0x2000, 0x200c);
  return table;
}
