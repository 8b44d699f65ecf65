import type { ReactNode } from 'react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LANGUAGES } from '../../../shared/agreement/Agreement';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { RulePack } from '../../../shared/cba/RulePack';
import { useLanguage } from '../../words/useLanguage';
import { useWords } from '../../words/useWords';
import { confidenceWords } from '../findings/confidenceWords';
import { readAs } from '../findings/readAs';
import { subjectName } from '../findings/subjectName';
import styles from './Packs.module.css';
import { says } from './says';
import { subjectsOf } from './subjectsOf';

/** More words at once nobody reads; one typed above finds the others. */
const MOST_FORMS = 24;

type ArticleSubjectsProps = {
  readonly article: ArticleNumber;
  readonly pack: RulePack;
  readonly typed: string;
};

/** What is looked for about an article where nobody cites it: subjects, what done to them counts, and words. */
export function ArticleSubjects({ article, pack, typed }: ArticleSubjectsProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { locale } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const subjects = subjectsOf(pack).get(article) ?? [];
  if (subjects.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  const named = (codes: readonly string[]): string =>
    list.format(readAs(codes, { pack, words, language }));
  const isSought = ({ topic, forms }: (typeof subjects)[number]): boolean =>
    says([named([topic.id])], typed) || forms.some(({ text }) => says([text], typed));
  // Those that a typed word found stand first.
  const shown = isOpen
    ? [...subjects.filter(isSought), ...subjects.filter((subject) => !isSought(subject))]
    : [];
  return (
    <details
      className={styles['subjects']}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{words('packs.subjects', { count: subjects.length })}</summary>
      {isOpen && (
        <ul className={styles['entries']}>
          {shown.map(({ topic, forms }) => (
            <li key={topic.id}>
              <p className={styles['title']}>
                {/* A pack of somebody else may have no name for it but its own. */}
                {subjectName(topic.id, { pack, language }) ?? topic.id}
              </p>
              {topic.conflict.length > 0 && (
                <p>{words('packs.conflict-when', { acts: named(topic.conflict) })}</p>
              )}
              {topic.caution.length > 0 && (
                <p>{words('packs.caution-when', { acts: named(topic.caution) })}</p>
              )}
              {LANGUAGES.map((each) => (
                <Forms
                  key={each}
                  language={each}
                  forms={forms.filter((form) => form.language === each).map(({ text }) => text)}
                  typed={typed}
                />
              ))}
              <p className={styles['note']}>
                {words('findings.source', {
                  source: pack.sources.find(({ id }) => id === topic.source)?.cite ?? '',
                  confidence: words(confidenceWords[topic.confidence]),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

type FormsProps = {
  readonly language: (typeof LANGUAGES)[number];
  readonly forms: readonly string[];
  readonly typed: string;
};

/** Those that hold the typed words stand first. */
function Forms({ language, forms, typed }: FormsProps): ReactNode {
  const words = useWords();
  if (forms.length === 0) return null;
  const found = forms.filter((form) => says([form], typed));
  const shown = (found.length > 0 ? found : forms).slice(0, MOST_FORMS);
  const more = forms.length - shown.length;
  return (
    <p className={styles['note']}>
      {words(`library.language.${language}`)}
      {': '}
      <span lang={language}>{shown.join(' · ')}</span>
      {more > 0 && ` ${words('packs.more-forms', { count: more })}`}
    </p>
  );
}
