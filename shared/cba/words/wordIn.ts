import { APOSTROPHE, CLASS_OF, SPACE } from './characters';
import type { Wordlist } from './Wordlist';
import { START } from './Wordlist';

/**
 * The number of the word that some units of a text spell, and where in the list their letters lead.
 * "contract's" is the word "contract", unless the whole is a word, as "don't" is.
 */
export function wordIn(
  text: string,
  from: number,
  to: number,
  { next, wordAt }: Wordlist,
): { readonly word: number; readonly node: number } {
  let node: number = START;
  let owner = 0;
  for (let at = from; at < to; at += 1) {
    const unit = CLASS_OF[text.charCodeAt(at)] ?? SPACE;
    if (unit === APOSTROPHE) owner = node;
    node = next[(node << 5) | (unit & 31)] ?? 0;
  }
  return { word: (wordAt[node] ?? 0) || (wordAt[owner] ?? 0), node };
}
