import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { isVerified } from '../../../shared/cba/Confidence';
import type { RulePack } from '../../../shared/cba/RulePack';

/** "Article XIII, Reduction in Force (title not verified)". */
export function articleWords(article: ArticleNumber, pack: RulePack): string {
  const title = pack.articles.find(({ number }) => number === article)?.title ?? null;
  if (title === null) return `Article ${article} (title not known)`;
  const doubt = isVerified(title.confidence) ? '' : ' (title not verified)';
  return `Article ${article}, ${title.text}${doubt}`;
}
