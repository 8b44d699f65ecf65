import type { ArticleNumber } from '../../agreement/articleNumber';
import type { CitedDocument } from '../Vocabulary';

/**
 * How a citation names its articles: one; several; from one to another; or all but some (with no
 * exceptions: all).
 */
export type CitationForm = 'single' | 'list' | 'range' | 'all-except';

/** A place in a text that cites an article, or a section of some paper. */
export type TextCitation = {
  /** Half-open, in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** `unclear` for a section on its own: the text does not say of which paper. */
  readonly document: CitedDocument | 'unclear';
  /**
   * The articles of the CBA that are meant, ranges spelled out and exceptions left out; numbers the
   * rule pack does not know included. Empty unless `document` is `cba`.
   */
  readonly articles: readonly ArticleNumber[];
  /** Sections as printed ("2.0", "4.2(a)"). Empty means the whole article. */
  readonly sections: readonly string[];
  readonly form: CitationForm;
  readonly exceptions: readonly ArticleNumber[];
  /** `exception`: what an "except …" of the same sentence leaves out of a statement about the rest. */
  readonly role: 'cited' | 'exception';
};
