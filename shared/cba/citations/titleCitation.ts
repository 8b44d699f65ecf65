import type { ArticleNumber } from '../../agreement/articleNumber';
import { isAttached } from '../words/Tokens';
import { afterKeyword, isArticleKeyword } from './articleList';
import { attributedAfter } from './attribution';
import { readElement } from './element';
import type { FoundCitation } from './found';
import { found } from './found';
import type { Source } from './Source';

/** An article named by its title: "the Leaves and Absences article". `at` to `end` is the title. */
export function titleCitation(
  source: Source,
  { first, end, article }: { first: number; end: number; article: ArticleNumber },
): FoundCitation | null {
  if (!isArticleKeyword(source, end) || isAttached(source.tokens, end)) return null;
  if (readElement(source, afterKeyword(source, end)) !== null) return null;
  const paper = attributedAfter(source, end + 1);
  const document = paper?.document ?? 'cba';
  const place = { first, end: paper?.end ?? end + 1, document };
  return found(source, { ...place, form: 'single', articles: [article], sections: [] });
}
