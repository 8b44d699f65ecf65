import type { ReactNode } from 'react';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { isVerified } from '../../../shared/cba/Confidence';
import { articleEntry, articleState } from '../../../shared/cba/articleState';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding } from '../../../shared/check/Finding';
import { useWords } from '../../words/useWords';
import { ArticleMark } from './ArticleMark';
import { confidenceWords } from './confidenceWords';
import { lawOf } from './lawOf';
import { LawFacts } from './LawFacts';
import styles from './WhyDetails.module.css';

type WhyDetailsProps = { readonly finding: Finding; readonly pack: RulePack };

/** "All articles" are counted after these, or the list would be the contract's contents. */
const MOST_ARTICLES = 8;

/** What a finding rests on beyond the words: the articles or the law, their sources, and the rule pack. */
export function WhyDetails({ finding, pack }: WhyDetailsProps): ReactNode {
  const words = useWords();
  const { articles, citation } = finding;
  const law = lawOf(finding, pack);
  const more = articles.length - MOST_ARTICLES;
  const note = pack.sources.find(({ cite }) => cite === citation?.source)?.note ?? null;
  return (
    <div className={styles['why']}>
      {articles.length > 0 && (
        <ul className={styles['articles']}>
          {articles.slice(0, MOST_ARTICLES).map((article) => (
            <ArticleFacts key={article} article={article} pack={pack} />
          ))}
          {more > 0 && <li>{words('findings.more-articles', { count: more })}</li>}
        </ul>
      )}
      {law !== null && <LawFacts law={law} pack={pack} />}
      <dl className={styles['facts']}>
        {citation !== null && law === null && (
          <>
            <dt>{words('why.rests-on')}</dt>
            <dd>
              {sourced(citation.source, words(confidenceWords[citation.confidence]))}
              {note !== null && (
                <span lang="en" className={styles['note']}>
                  {note}
                </span>
              )}
            </dd>
          </>
        )}
        <dt>{words('why.pack')}</dt>
        <dd>
          {words('why.pack-named', { name: pack.name, version: pack.version })}
          <span className={styles['note']}>
            {words('why.edition', { edition: pack.cbaEdition.name })}
          </span>
        </dd>
      </dl>
    </div>
  );
}

type ArticleFactsProps = { readonly article: ArticleNumber; readonly pack: RulePack };

const STATES = {
  protected: 'effects.protected',
  'not-listed': 'effects.not-listed',
  unknown: 'effects.unknown',
} as const;

/** What the pack knows of one article; what no source shows is said not to be known. */
function ArticleFacts({ article, pack }: ArticleFactsProps): ReactNode {
  const words = useWords();
  const entry = articleEntry(pack, article);
  const title = entry?.title ?? null;
  const note = entry?.note ?? null;
  const cite = pack.sources.find(({ id }) => id === title?.source)?.cite ?? '';
  const isSure = title !== null && isVerified(title.confidence);
  return (
    <li className={styles['article']}>
      <ArticleMark article={article} pack={pack} size="small" />
      <div>
        <p className={styles['title']}>
          {title === null ? words('effects.no-title') : <span lang="en">{title.text}</span>}
          {title !== null && !isSure && '†'}
        </p>
        <p>{words(STATES[articleState(pack, article)])}</p>
        {title !== null && !isSure && <p className={styles['note']}>{words('effects.dagger')}</p>}
        {title !== null && (
          <p className={styles['note']}>
            {words('why.title-from', {
              source: cite,
              confidence: words(confidenceWords[title.confidence]),
            })}
          </p>
        )}
        {note !== null && (
          <p lang="en" className={styles['note']}>
            {note}
          </p>
        )}
      </div>
    </li>
  );
}

function sourced(source: string, confidence: string): string {
  return `${source} (${confidence})`;
}
