import type { ArticleNumber } from '../../../agreement/articleNumber';
import type { VocabularyEntry } from '../../../cba/Vocabulary';

/** Something of meaning in a sentence about a subject, at the tokens from `first` up to `end`. */
export type FrameMark = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'term'; readonly term: VocabularyEntry }
  /** No articles where a verb of change or preservation speaks of it already. */
  | {
      readonly kind: 'cited';
      readonly articles: readonly ArticleNumber[];
      /** Whether the article is said to stand. */
      readonly isKept: boolean;
      /** The articles it names, whatever is said of them. */
      readonly listed: readonly ArticleNumber[];
      /** The articles, where it stands behind "except". */
      readonly excepted: readonly ArticleNumber[];
    }
  /** So many days, weeks or hours. */
  | { readonly kind: 'amount' }
  /** A "not" that stands in the words above and reaches to here. */
  | { readonly kind: 'not' }
  /** A year that lies behind, as in "in 2009". */
  | { readonly kind: 'year' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'part' }
);
