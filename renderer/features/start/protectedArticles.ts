import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { isVerified } from '../../../shared/cba/Confidence';
import type { RulePack } from '../../../shared/cba/RulePack';

export type ProtectedArticle = {
  readonly number: ArticleNumber;
  /** null when no source shows one. */
  readonly title: string | null;
  /** Whether a source was seen that gives the title in full. */
  readonly isConfirmed: boolean;
};

export type ProtectedList = {
  readonly articles: readonly ProtectedArticle[];
  /** The one source the list is from, as it is cited; null when there are several. */
  readonly source: string | null;
};

/** The articles that the rule pack holds for protected, in the order of the contract. */
export function protectedArticles({ articles, sources }: RulePack): ProtectedList {
  const listed = articles.filter(({ state }) => state.kind === 'protected');
  const cited = new Set(listed.map(({ state }) => state.source));
  const [only] = cited.size === 1 ? cited : [];
  return {
    articles: listed.map(({ number, title }) => ({
      number,
      title: title?.text ?? null,
      isConfirmed: title !== null && isVerified(title.confidence),
    })),
    source: sources.find(({ id }) => id === only)?.cite ?? null,
  };
}
