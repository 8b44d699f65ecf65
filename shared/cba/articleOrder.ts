import type { ArticleNumber } from '../agreement/articleNumber';
import { isArticleNumber } from '../agreement/articleNumber';
import { roman } from '../agreement/numbering/ordinal';

/** The highest article number the document's schema can hold. */
export const HIGHEST_ARTICLE = 89;

/** The article with a count and a suffix letter ("A", or "" for none), or null when none is written so. */
export function articleOf(value: number, suffix: string): ArticleNumber | null {
  if (!Number.isInteger(value) || value < 1 || value > HIGHEST_ARTICLE) return null;
  const numeral = roman(value).toUpperCase();
  const text = suffix === '' ? numeral : `${numeral}-${suffix.toUpperCase()}`;
  return isArticleNumber(text) ? text : null;
}

/** Orders articles as the contract does: X, X-A, XI. */
export function compareArticles(one: ArticleNumber, other: ArticleNumber): number {
  return articleRank(one) - articleRank(other);
}

const WORTH: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** A whole number that grows in the order of the contract, suffixed articles after their plain one. */
export function articleRank(article: ArticleNumber): number {
  const [numeral = '', suffix = ''] = article.split('-');
  return rankOf(romanValue(numeral), suffix);
}

/** The rank of the article with a count and a suffix letter, or "" for none. */
export function rankOf(value: number, suffix: string): number {
  return value * 32 + (suffix === '' ? 0 : (suffix.toUpperCase().codePointAt(0) ?? 64) - 64);
}

/** Reads an upper-case Roman numeral of I, V, X and L by adding and subtracting; not its spelling. */
export function romanValue(numeral: string): number {
  let sum = 0;
  let next = 0;
  for (let at = numeral.length - 1; at >= 0; at -= 1) {
    const worth = WORTH[numeral.charAt(at)] ?? 0;
    sum += worth < next ? -worth : worth;
    next = worth;
  }
  return sum;
}
