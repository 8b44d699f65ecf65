import type { Source } from '../../cba/citations/Source';
import { NUMBER, WORD } from '../../cba/words/Tokens';
import type { Tokens } from '../../cba/words/Tokens';

/** Any number in digits, as `Leanings` writes it. */
const ANY_NUMBER = '0';

/** A stretch of tokens: from `from` up to `to`. */
type Stretch = { readonly from: number; readonly to: number };

/** A heading or a line of a table says too little to lean. */
const FEWEST_WORDS = 5;

/** How the words of a stretch lean, see `Leanings`; null for too few, and when the pack weighs nothing. */
export function leaningOf({ tokens, lexicon }: Source, stretch: Stretch): number | null {
  const { leanings, weights } = lexicon;
  if (leanings === null) return null;
  let count = 0;
  let sum = 0;
  for (const word of distinctWords(tokens, stretch)) {
    const weight = weights.get(word);
    if (weight === undefined) continue;
    count += 1;
    sum += weight;
  }
  return count < FEWEST_WORDS ? null : leanings.start + sum / Math.sqrt(count);
}

/** The words of a stretch in lower case, each once, with "0" for numbers in digits. */
export function distinctWords(
  { text, kind, start, end }: Pick<Tokens, 'text' | 'kind' | 'start' | 'end'>,
  { from, to }: Stretch,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at += 1) {
    if (kind[at] === WORD) words.add(text.slice(start[at], end[at]).toLowerCase());
    else if (kind[at] === NUMBER) words.add(ANY_NUMBER);
  }
  return words;
}
