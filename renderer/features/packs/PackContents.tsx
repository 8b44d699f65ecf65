import type { ReactNode } from 'react';
import { useDeferredValue, useMemo } from 'react';
import { isVerified } from '../../../shared/cba/Confidence';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { Article, RulePack, StateLaw } from '../../../shared/cba/RulePack';
import type { Sourced } from '../../../shared/cba/Sourced';
import type { Words } from '../../words/useWords';
import { useLanguage } from '../../words/useLanguage';
import { useWords } from '../../words/useWords';
import { subjectName } from '../findings/subjectName';
import { ArticleMark } from '../findings/ArticleMark';
import { confidenceWords } from '../findings/confidenceWords';
import { ArticleSubjects } from './ArticleSubjects';
import styles from './Packs.module.css';
import { PackExamples } from './PackExamples';
import { PackFacts } from './PackFacts';
import { says } from './says';
import { subjectsOf } from './subjectsOf';

type PackContentsProps = {
  readonly pack: RulePack;
  /** Only what holds these words is shown. */
  readonly typed: string;
};

/** A pack to read: what it is, which articles and laws it knows, from which source and how sure. */
export function PackContents({ pack, typed: typing }: PackContentsProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  // Thousands of words are looked through, which may lag behind the typing.
  const typed = useDeferredValue(typing);
  const found = useMemo(
    () => search(pack, typed, (topic) => [subjectName(topic, { pack, language }) ?? topic]),
    [pack, typed, language],
  );
  const nothing = found.articles.length + found.laws.length + found.examples.length === 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long pack is scrolled with the keys
    <section tabIndex={0} aria-label={pack.name} className={styles['contents']}>
      {typed.trim() === '' && <PackFacts pack={pack} />}
      {nothing && <p>{words('packs.nothing-found')}</p>}
      {found.articles.length > 0 && (
        <>
          <h3 className={styles['heading']}>
            {words('packs.articles', { count: found.articles.length })}
          </h3>
          <ul className={styles['entries']}>
            {found.articles.map((article) => (
              <ArticleEntry key={article.number} article={article} pack={pack} typed={typed} />
            ))}
          </ul>
          <p className={styles['note']}>{words('effects.dagger')}</p>
        </>
      )}
      {found.laws.length > 0 && (
        <>
          <h3 className={styles['heading']}>{words('packs.laws', { count: found.laws.length })}</h3>
          <ul className={styles['entries']}>
            {found.laws.map((law) => (
              <LawEntry key={law.id} law={law} pack={pack} />
            ))}
          </ul>
        </>
      )}
      <PackExamples examples={found.examples} />
    </section>
  );
}

function search(pack: RulePack, typed: string, nameOf: (topic: string) => readonly string[]) {
  const { articles, stateLaw, counterExamples } = pack;
  const subjects = subjectsOf(pack);
  // One of its words at a time: "sick days" is not an article that has each of them somewhere.
  const has = (number: ArticleNumber): boolean =>
    (subjects.get(number) ?? []).some(
      ({ topic, forms }) =>
        says(nameOf(topic.id), typed) || forms.some(({ text }) => says([text], typed)),
    );
  return {
    articles: articles.filter(
      ({ number, title, subject, note }) =>
        says([number, title?.text, subject?.text, note], typed) || has(number),
    ),
    laws: stateLaw.filter(({ subject, code, sections, floor }) =>
      says([subject, code, ...sections, floor], typed),
    ),
    examples: counterExamples.filter(({ text, shows, articles: about }) =>
      says([text, shows, ...about], typed),
    ),
  };
}

type ArticleEntryProps = {
  readonly article: Article;
  readonly pack: RulePack;
  readonly typed: string;
};

function ArticleEntry({ article, pack, typed }: ArticleEntryProps): ReactNode {
  const words = useWords();
  const { number, title, subject, state, note } = article;
  const isSure = title === null || isVerified(title.confidence);
  return (
    <li className={styles['entry']}>
      <ArticleMark article={number} pack={pack} size="small" />
      <div>
        <p className={styles['title']}>
          {title === null ? words('effects.no-title') : <span lang="en">{title.text}</span>}
          {!isSure && '†'}
        </p>
        {subject !== null && <p lang="en">{subject.text}</p>}
        <p>
          {words(state.kind === 'protected' ? 'effects.protected' : 'effects.not-listed')}
          <Source of={state} pack={pack} words={words} />
        </p>
        {title !== null && <Source of={title} pack={pack} words={words} />}
        {note !== null && (
          <p lang="en" className={styles['note']}>
            {note}
          </p>
        )}
        <ArticleSubjects article={number} pack={pack} typed={typed} />
      </div>
    </li>
  );
}

type LawEntryProps = { readonly law: StateLaw; readonly pack: RulePack };

function LawEntry({ law, pack }: LawEntryProps): ReactNode {
  const words = useWords();
  return (
    <li>
      <p lang="en" className={styles['title']}>
        {law.subject}
      </p>
      <p lang="en">{`${law.code} ${law.sections.join(', ')}`}</p>
      <p>{law.floor === null ? words('why.no-floor') : <span lang="en">{law.floor}</span>}</p>
      <Source of={law} pack={pack} words={words} />
    </li>
  );
}

type SourceProps = { readonly of: Sourced; readonly pack: RulePack; readonly words: Words };

function Source({ of, pack, words }: SourceProps): ReactNode {
  const cite = pack.sources.find(({ id }) => id === of.source)?.cite ?? '';
  const confidence = words(confidenceWords[of.confidence]);
  return (
    <span className={styles['note']}>{words('findings.source', { source: cite, confidence })}</span>
  );
}
