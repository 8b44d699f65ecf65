import type { ArticleNumber } from '../../agreement/articleNumber';
import type { Source } from './Source';
import type { CitationForm, TextCitation } from './TextCitation';

/** A citation and the tokens it takes, from `first` up to `end`. */
export type FoundCitation = {
  readonly citation: TextCitation;
  readonly first: number;
  readonly end: number;
};

type Parts = {
  readonly first: number;
  readonly end: number;
  readonly document: TextCitation['document'];
  readonly form: CitationForm;
  readonly articles: readonly ArticleNumber[];
  readonly sections: readonly string[];
  readonly exceptions?: readonly ArticleNumber[];
};

export function found({ tokens }: Source, parts: Parts): FoundCitation {
  const { first, end, document, form, sections, exceptions = [] } = parts;
  const isOurs = document === 'cba' || document === 'unclear';
  const citation: TextCitation = {
    start: tokens.start[first] ?? 0,
    end: tokens.end[end - 1] ?? 0,
    document,
    articles: isOurs ? parts.articles.filter((article) => !exceptions.includes(article)) : [],
    sections,
    form,
    exceptions: isOurs ? exceptions : [],
    role: 'cited',
  };
  return { citation, first, end };
}
