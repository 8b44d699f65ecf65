import { CLASS_OF } from './characters';

type Keyword = { readonly word: string; readonly number: number; readonly letters: number };

/** The words of the vocabulary that a misspelt or misread word may have meant. */
export type Keywords = {
  /** By first letter and length, so that few are looked at. */
  readonly near: ReadonlyMap<number, readonly Keyword[]>;
  /** By their shape: what is left when letters that look alike are taken for one. */
  readonly shapes: ReadonlyMap<string, number>;
};

/** Shorter words have too many neighbours in the dictionary. */
const SHORTEST_NEAR = 6;

export function keywordsOf(words: Iterable<string>, numberOf: (word: string) => number): Keywords {
  const near = new Map<number, Keyword[]>();
  const shapes = new Map<string, number>();
  for (const word of words) {
    const number = numberOf(word);
    const shape = shapeOf(word);
    if (!shapes.has(shape)) shapes.set(shape, number);
    if (word.length < SHORTEST_NEAR || !/^\p{Ll}+$/u.test(word)) continue;
    const slot = slotOf(letterOf(word, 0), word.length);
    const list = near.get(slot) ?? [];
    list.push({ word, number, letters: lettersIn(word, 0, word.length) });
    near.set(slot, list);
  }
  return { near, shapes };
}

/** The keyword one slip away (a letter too many, too few, wrong, or two exchanged), or 0. */
export function keywordLike({ near }: Keywords, text: string, from: number, to: number): number {
  const first = letterOf(text, from);
  const length = to - from;
  let letters = -1;
  for (let other = length - 1; other <= length + 1; other += 1) {
    const list = near.get(slotOf(first, other));
    if (list === undefined) continue;
    if (letters === -1) letters = lettersIn(text, from, to);
    for (const keyword of list) {
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
  return (first << 8) | length;
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
