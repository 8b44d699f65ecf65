import type { ReactNode } from 'react';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { CheckSummary } from '../../../../../shared/check/review/checkSummary';
import { useWords } from '../../../../words/useWords';
import { articleNames } from '../../articleNames';
import styles from './NotCovered.module.css';
import part from './SummaryPart.module.css';

/** The bounds of a check, said each time: what it cannot tell, and who can. */
export function NotCovered({ summary }: { readonly summary: CheckSummary }): ReactNode {
  const words = useWords();
  const { locale } = useIntl();
  const heading = useId();
  const { notListed, unknown, pack } = summary;
  const named = (articles: CheckSummary['unknown']): string =>
    articleNames(articles, words, locale, Infinity);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={part['heading']}>
        {words('summary.not-covered')}
      </h2>
      <ul className={styles['list']}>
        <li>{words('summary.not-law')}</li>
        <li>{words('summary.not-all')}</li>
        {notListed.length > 0 && (
          <li>{words('summary.not-listed', { articles: named(notListed) })}</li>
        )}
        {unknown.length > 0 && <li>{words('summary.unknown', { articles: named(unknown) })}</li>}
        {pack.cbaEdition.note !== null && <li lang="en">{pack.cbaEdition.note}</li>}
      </ul>
    </section>
  );
}
