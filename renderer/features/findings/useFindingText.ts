import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ClauseId } from '../../../shared/agreement/ids';
import type { Numbering } from '../../../shared/agreement/numbering/numbering';
import type { Finding } from '../../../shared/check/Finding';
import type { Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import { articleNames } from './articleNames';
import { factNames } from './factNames';
import { findingWords } from './findingWords';

/** Where a finding stands, for people: numbers, headings and words of the clauses. */
export type ClauseNames = {
  readonly numbers: Numbering['clauses'];
  readonly headings: ReadonlyMap<string, string>;
  /** The words a finding rests on as they stand in its clause; "" when it rests on none. */
  readonly wordsOf: (finding: Finding) => string;
};

/** The sentences of a finding in the language of the window. */
type FindingText = {
  readonly title: (finding: Finding) => string;
  readonly why: (finding: Finding) => string | null;
  readonly place: (finding: Finding, names: ClauseNames) => string;
  readonly clause: (clause: ClauseId, names: ClauseNames) => string;
};

export function useFindingText(): FindingText {
  const words = useWords();
  const { locale } = useIntl();
  return useMemo(() => findingText(words, locale), [words, locale]);
}

function findingText(words: Words, locale: string): FindingText {
  return {
    title: (finding) => {
      const { title } = findingWords(finding);
      switch (title.asks) {
        case 'articles':
          return words(title.key, { articles: articleNames(finding.articles, words, locale) });
        case 'facts':
          return words(title.key, { facts: factNames(finding, words, locale) });
        case 'term':
          return words(title.key, { term: finding.evidence?.words ?? '' });
        case 'rule':
          return words(title.key, { rule: finding.rule });
        case 'nothing':
          return words(title.key);
      }
    },
    why: (finding) => {
      const { why } = findingWords(finding);
      return why === null ? null : words(why);
    },
    place: ({ clause }, names) =>
      clause === null ? words('findings.whole-agreement') : clauseName(clause, names, words),
    clause: (clause, names) => clauseName(clause, names, words),
  };
}

function clauseName(clause: ClauseId, { numbers, headings }: ClauseNames, words: Words): string {
  const number = numbers.get(clause) ?? '';
  const heading = headings.get(clause) ?? '';
  return heading === ''
    ? words('findings.untitled-clause', { number })
    : words('findings.clause', { number, heading });
}
