import type { ArticleNumber } from '../agreement/articleNumber';
import type { Article, ArticleState, RulePack } from './RulePack';
import { articlesOf } from './articlesOf';

/** The pack's entry of an article, or null when the pack does not know the article. */
export function articleEntry(pack: RulePack, number: ArticleNumber): Article | null {
  return articlesOf(pack).get(number) ?? null;
}

/** Protected, on no list, or unknown. Never "waivable": no source says that of any article. */
export function articleState(pack: RulePack, number: ArticleNumber): ArticleState {
  return articleEntry(pack, number)?.state.kind ?? 'unknown';
}
