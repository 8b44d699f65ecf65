import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { Words } from '../../words/useWords';

/** More than these are counted: "Articles IV, V, VI and 12 more". */
const MOST_NAMED = 4;

/** "Article XII", "Articles IV and X"; at most so many, the others counted. A number never stands on a line without its word. */
export function articleNames(
  articles: readonly ArticleNumber[],
  words: Words,
  locale: string,
  mostNamed = MOST_NAMED,
): string {
  const [first, ...others] = articles;
  if (first === undefined) return '';
  if (others.length === 0) return unbroken(words('findings.article', { number: first }));
  const named = articles.slice(0, mostNamed);
  const rest = articles.length - named.length;
  const parts = rest > 0 ? [...named, words('findings.more-articles', { count: rest })] : named;
  const numbers = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  return words('findings.articles', { numbers }).replace(' ', '\u00a0');
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
