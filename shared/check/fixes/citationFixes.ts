import type { ArticleNumber } from '../../agreement/articleNumber';
import type { PreparedPack } from '../../cba/PreparedPack';
import type { Fix, TextRange } from '../Finding';
import { nearArticles, numberForms } from './nearArticles';

/** Corrections of an article's number that stands somewhere in a range; none when it is not found there. */
export function citationFixes(
  article: ArticleNumber,
  { start, end }: TextRange,
  { text, pack }: { readonly text: string; readonly pack: PreparedPack },
): readonly Fix[] {
  const cited = text.slice(start, end).toUpperCase();
  for (const form of numberForms(article)) {
    const at = wordAt(cited, form);
    if (at < 0) continue;
    const range = { start: start + at, end: start + at + form.length };
    const words = text.slice(range.start, range.end);
    return nearArticles(words, pack).map((near) => ({
      kind: 'correct-citation',
      range,
      words,
      article: near,
    }));
  }
  return [];
}

/** Where a number stands as a word of its own: "XX" is not in "XXI". */
function wordAt(text: string, form: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + form.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}
