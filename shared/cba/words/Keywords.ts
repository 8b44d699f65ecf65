import { CLASS_OF } from './characters';

type Keyword = {
  readonly word: string;
  readonly number: number;
  /** One bit a letter. */
  readonly letters: number;
  readonly second: number;
  readonly last: number;
};

/** The words of the vocabulary that a misspelt or misread word may have meant. */
export type Keywords = {
  /** By first letter and length, so that few are looked at. */
  readonly near: readonly (readonly Keyword[] | undefined)[];
  /** By their shape: what is left when letters that look alike are taken for one. */
  readonly shapes: ReadonlyMap<string, number>;
};

/** Shorter words have too many neighbours in the dictionary. */
const SHORTEST_NEAR = 6;
const LONGEST_NEAR = 24;

/**
 * @param misspelt words that count when a letter slipped.
 * @param misread words that count when a machine took letters for others; it spoils any word.
 */
export function keywordsOf(
  misspelt: ReadonlySet<string>,
  misread: ReadonlySet<string>,
  numberOf: (word: string) => number,
): Keywords {
  const near: Keyword[][] = [];
  const shapes = new Map<string, number>();
  for (const word of misread) {
    const shape = shapeOf(word);
    if (word.length > 2 && !shapes.has(shape)) shapes.set(shape, numberOf(word));
  }
  for (const word of misspelt) {
    const number = numberOf(word);
    if (word.length < SHORTEST_NEAR || word.length > LONGEST_NEAR || !/^\p{Ll}+$/u.test(word))
      continue;
    const slot = slotOf(letterOf(word, 0), word.length);
    (near[slot] ??= []).push({
      word,
      number,
      letters: lettersIn(word, 0, word.length),
      second: letterOf(word, 1),
      last: letterOf(word, word.length - 1),
    });
  }
  return { near, shapes };
}

/** The keyword one slip away (a letter too many, too few, wrong, or two exchanged), or 0. */
export function keywordLike({ near }: Keywords, text: string, from: number, to: number): number {
  const first = letterOf(text, from);
  const length = to - from;
  const second = letterOf(text, from + 1);
  const last = letterOf(text, to - 1);
  let letters = -1;
  // A letter taken for another is likelier than one too few or too many.
  for (const other of [length, length - 1, length + 1]) {
    const list = near[slotOf(first, other)];
    if (list === undefined) continue;
    for (const keyword of list) {
      // One slip spoils one end of the word, not both.
      if (keyword.second !== second && keyword.last !== last) continue;
      if (letters === -1) letters = lettersIn(text, from, to);
      if (bitsIn(keyword.letters ^ letters) > 2) continue;
      if (isOneSlip(keyword.word, text, from, to)) return keyword.number;
    }
  }
  return 0;
}

/** The keyword that looks like a word which a machine misread, or 0. */
export function keywordOfShape({ shapes }: Keywords, word: string): number {
  return shapes.get(shapeOf(word.toLowerCase())) ?? 0;
}

const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/rn|nn|ni|iii/g, 'm'],
  [/vv/g, 'w'],
  [/[il1|!jt]/g, 'i'],
  [/[0oce]/g, 'o'],
  [/[5s]/g, 's'],
  [/[8b6]/g, 'b'],
  [/[uv]/g, 'u'],
];

function shapeOf(word: string): string {
  return LOOKS.reduce((shape, [letters, one]) => shape.replace(letters, one), word);
}

function slotOf(first: number, length: number): number {
  return (first << 5) | length;
}

function letterOf(text: string, at: number): number {
  return CLASS_OF[text.charCodeAt(at)] ?? 0;
}

function lettersIn(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at += 1) letters |= 1 << (letterOf(text, at) & 31);
  return letters;
}

function bitsIn(letters: number): number {
  let bits = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

function isOneSlip(word: string, text: string, from: number, to: number): boolean {
  let head = 0;
  const length = to - from;
  while (head < length && head < word.length && isSame(word, head, text, from + head)) head += 1;
  let tail = 0;
  const most = Math.min(length, word.length) - head;
  while (tail < most && isSame(word, word.length - 1 - tail, text, to - 1 - tail)) tail += 1;
  const wordRest = word.length - head - tail;
  const textRest = length - head - tail;
  if (wordRest === 0 && textRest === 0) return false;
  // "president" is no slip for "presidents".
  if (wordRest + textRest === 1 && tail === 0) return false;
  if (wordRest <= 1 && textRest <= 1) return true;
  return (
    wordRest === 2 &&
    textRest === 2 &&
    isSame(word, head, text, from + head + 1) &&
    isSame(word, head + 1, text, from + head)
  );
}

function isSame(word: string, at: number, text: string, place: number): boolean {
  return letterOf(word, at) === letterOf(text, place);
}
