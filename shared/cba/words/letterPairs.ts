import { CLASS_OF } from './characters';

/** Which letters stand side by side in the words of the vocabulary: `first << 5 | second`. */
export type LetterPairs = Uint8Array;

export function letterPairs(words: Iterable<string>): LetterPairs {
  const pairs = new Uint8Array(32 << 5);
  for (const word of words) {
    for (let at = 1; at < word.length; at += 1) {
      pairs[(classAt(word, at - 1) << 5) | classAt(word, at)] = 1;
    }
  }
  return pairs;
}

function classAt(word: string, at: number): number {
  return (CLASS_OF[word.charCodeAt(at)] ?? 0) & 31;
}
