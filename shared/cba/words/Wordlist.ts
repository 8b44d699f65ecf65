import { CLASS_OF, ONE } from './characters';

/** Children of a node: one for each letter class, in a block of 32. */
const SHIFT = 5;

/**
 * A set of single words as a trie over letter classes, so that the tokeniser knows a word when it
 * reaches the word's end. Case and accents do not matter.
 */
export type Wordlist = {
  /** Next node by `node << 5 | class`; 0 when no word goes on so. Node 1 is the start. */
  readonly next: Uint16Array | Uint32Array;
  /** The word that ends at a node, counted from 1; 0 for none. */
  readonly wordAt: Uint16Array | Uint32Array;
  /** The number of a word, or 0 when it is not in the list. */
  readonly numberOf: (word: string) => number;
  /** How many words there are. */
  readonly count: number;
};

export const START = 1;

/** Room at first; a pack of a few hundred words needs no more. */
const FIRST_NODES = 4096;

export function wordlist(words: Iterable<string>): Wordlist {
  let next = new Uint32Array(FIRST_NODES << SHIFT);
  const wordAt: number[] = [0, 0];
  let count = 0;
  for (const word of words) {
    let node = START;
    for (let at = 0; at < word.length; at += 1) {
      const slot = (node << SHIFT) | letterAt(word, at);
      let child = next[slot] ?? 0;
      if (child === 0) {
        child = wordAt.length;
        wordAt.push(0);
        if (wordAt.length << SHIFT > next.length) next = doubled(next);
        next[slot] = child;
      }
      node = child;
    }
    if (wordAt[node] === 0) wordAt[node] = count += 1;
  }
  // Half the memory means fewer cache misses, and only a monstrous pack needs more.
  const isSmall = wordAt.length < 0x10000;
  const used = next.subarray(0, wordAt.length << SHIFT);
  const table = isSmall ? new Uint16Array(used) : used.slice();
  const ends = isSmall ? Uint16Array.from(wordAt) : Uint32Array.from(wordAt);
  return { next: table, wordAt: ends, numberOf: (word) => find(word, table, ends), count };
}

function doubled(table: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(table.length * 2);
  twice.set(table);
  return twice;
}

function find(word: string, next: Wordlist['next'], wordAt: Wordlist['wordAt']): number {
  let node = START;
  for (let at = 0; at < word.length && node !== 0; at += 1) {
    node = next[(node << SHIFT) | letterAt(word, at)] ?? 0;
  }
  return wordAt[node] ?? 0;
}

function letterAt(word: string, at: number): number {
  const letter = CLASS_OF[word.charCodeAt(at)] ?? 0;
  // Anything but a letter never matches: class 0 has no words.
  return letter <= ONE ? letter : 0;
}
