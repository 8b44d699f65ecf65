import type { ArticleNumber } from '../agreement/articleNumber';
import type { Article, RulePack } from './RulePack';

const known = new WeakMap<RulePack, ReadonlyMap<ArticleNumber, Article>>();

/**
 * The articles of a pack by their numbers. Apart from `preparePack`, which also makes all the words
 * ready that are looked for: whoever only shows articles need not wait for that.
 */
export function articlesOf(pack: RulePack): ReadonlyMap<ArticleNumber, Article> {
  const found = known.get(pack);
  if (found !== undefined) return found;
  const articles = new Map(pack.articles.map((article) => [article.number, article]));
  known.set(pack, articles);
  return articles;
}
