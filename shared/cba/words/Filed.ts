import type { Term } from './Lexicon';

/** Stands for up to eight words. */
export const GAP = '…';

/** A form: in each place the words that may stand there. It stands for every choice of them. */
export type Filed = { readonly places: readonly (readonly string[])[]; readonly term: Term };

/** All words that stand in any place. */
export function wordsIn(all: readonly Filed[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<readonly string[]>();
  for (const { places } of all) {
    for (const place of places) {
      // Thousands of forms share most of their places.
      if (seen.has(place)) continue;
      seen.add(place);
      for (const word of place) found.add(word);
    }
  }
  found.delete(GAP);
  return found;
}
