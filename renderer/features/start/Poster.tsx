import type { ReactNode } from 'react';
import { useWords } from '../../words/useWords';
import styles from './Poster.module.css';
import type { ProtectedArticle, ProtectedList } from './protectedArticles';

/** The articles that cannot be waived, as large as they matter. From the rule pack, never from words. */
export function Poster({ list }: { readonly list: ProtectedList }): ReactNode {
  const words = useWords();
  const { articles, source } = list;
  const isAnyUnconfirmed = articles.some(({ isConfirmed }) => !isConfirmed);
  return (
    <aside
      className={styles['poster']}
      aria-label={words('start.poster-label')}
      // It scrolls in a low window, and whoever has no mouse must be able to scroll it too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <h2 className={styles['title']}>{words('start.poster', { count: articles.length })}</h2>
      <ol className={styles['articles']}>
        {articles.map((article) => (
          <Row key={article.number} article={article} />
        ))}
      </ol>
      <p className={styles['text']}>{words('start.poster-check')}</p>
      <p className={styles['sources']}>
        {source !== null && (
          <>
            {words('start.poster-source', { source })}
            <br />
          </>
        )}
        {isAnyUnconfirmed && words('start.poster-dagger')}
      </p>
    </aside>
  );
}

function Row({ article }: { readonly article: ProtectedArticle }): ReactNode {
  const words = useWords();
  return (
    <li className={styles['article']}>
      <b className={styles['numeral']}>{article.number}</b>
      <span className={styles['name']} lang="en">
        {article.title ?? words('start.poster-no-title')}
        {!article.isConfirmed && '†'}
      </span>
    </li>
  );
}
