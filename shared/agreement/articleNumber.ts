import type { Brand } from '../brand';

/**
 * The number of an article of the CBA as printed: a Roman numeral, with a suffix letter where it is
 * an article of its own ("XII-A" is not part of "XII").
 */
export type ArticleNumber = Brand<string, 'ArticleNumber'>;

const ARTICLE = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:-[A-Z])?$/;

export function isArticleNumber(text: string): text is ArticleNumber {
  return ARTICLE.test(text);
}

/** @throws RangeError when `text` is not written as an article number: a bug in the caller. */
export function articleNumber(text: string): ArticleNumber {
  if (!isArticleNumber(text)) throw new RangeError(`Not an article number: ${text}`);
  return text;
}
