import { LANGUAGES } from '../../agreement/Agreement';
import type { ArticleNumber } from '../../agreement/articleNumber';
import { wordsOf } from '../../agreement/words/wordsOf';

/**
 * Whether a clause says, to the letter, the sentence by which it leaves an article standing. It settles
 * what a declared effect settles; other wording is read like any other words, since "Article XII stands"
 * is also what precedes an exception. The text is searched once for an article, however often it is asked.
 */
export function standingInWords(text: string): (article: ArticleNumber) => boolean {
  const known = new Map<ArticleNumber, boolean>();
  return (article) => {
    const isStanding =
      known.get(article) ??
      LANGUAGES.some((language) => text.includes(wordsOf(language).keepsArticle(article)));
    known.set(article, isStanding);
    return isStanding;
  };
}
