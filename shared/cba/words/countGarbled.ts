import type { Tokens } from './Tokens';
import { WORD } from './Tokens';
import { IS_GARBLED, IS_LONG, IS_MIXED } from './traitsOf';

/** How many words there are, and how many of them no English or Spanish word can look like. */
export function countGarbled({ kind, form, word, count, forms }: Tokens): {
  readonly words: number;
  readonly garbled: number;
} {
  const { traits } = forms;
  let words = 0;
  let garbled = 0;
  for (let at = 0; at < count; at += 1) {
    const told = traits[form[at] ?? 0] ?? 0;
    if ((told & IS_LONG) === 0) continue;
    if (kind[at] === WORD) words += 1;
    // A word that was mended is still a misread one.
    if ((told & (word[at] === 0 ? IS_GARBLED : IS_MIXED)) !== 0) garbled += 1;
  }
  return { words, garbled };
}
