import type { ReactNode } from 'react';
import type { RulePack } from '../../../shared/cba/RulePack';
import { useWords } from '../../words/useWords';
import styles from './NothingToCheck.module.css';
import { protectedArticles } from './protectedArticles';

/** What stands in the panel of an agreement without words: what they will be checked against. */
export function NothingToCheck({ pack }: { readonly pack: RulePack }): ReactNode {
  const words = useWords();
  const { articles } = protectedArticles(pack);
  return (
    <>
      <div className={styles['text']}>
        <h3>{words('start.nothing-to-check')}</h3>
        <p>{words('start.checked-against', { count: articles.length })}</p>
      </div>
      <ol className={styles['articles']}>
        {articles.map(({ number, title, isConfirmed }) => (
          <li key={number} className={styles['article']}>
            <b className={styles['numeral']}>{number}</b>
            <span lang="en">
              {title ?? words('start.poster-no-title')}
              {!isConfirmed && '†'}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles['foot']}>
        {words('start.poster-dagger')}
        <br />
        {words('start.no-approval')}
      </p>
    </>
  );
}
