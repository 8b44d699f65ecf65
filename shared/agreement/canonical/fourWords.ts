import type { Hash } from '../Ledger';
import { FOUR_WORD_LIST } from './fourWordList';

type FourWords = readonly [string, string, string, string];

/**
 * Four words to compare two copies by telephone: the last 40 bits of the content hash, ten bits a
 * word, highest first. The version code takes the first 80 bits, so that words and code vouch for
 * the version independently of each other.
 */
export function fourWords(content: Hash): FourWords {
  const bits = Number.parseInt(content.slice(-10), 16);
  return [wordAt(bits, 3), wordAt(bits, 2), wordAt(bits, 1), wordAt(bits, 0)];
}

function wordAt(bits: number, place: number): string {
  const index = Math.floor(bits / FOUR_WORD_LIST.length ** place) % FOUR_WORD_LIST.length;
  const word = FOUR_WORD_LIST[index];
  if (word === undefined) throw new RangeError(`No word ${index}`);
  return word;
}
