import type { ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import { articleEntry } from '../../../shared/cba/articleState';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Evidence, Severity } from '../../../shared/check/Finding';
import { classNames } from '../../ui/classNames';
import { useLanguage } from '../../words/useLanguage';
import { useWords } from '../../words/useWords';
import styles from './EvidenceTable.module.css';
import { readAs } from './readAs';

type EvidenceTableProps = {
  readonly evidence: Evidence;
  /** Gives the words the line they have in the text. */
  readonly severity: Severity;
  /** The words as they stand in the clause, references with their numbers. */
  readonly shown: string;
  readonly articles: readonly ArticleNumber[];
  readonly pack: RulePack;
};

/** A title says more than a number, but only for as many as a narrow column can hold. */
const MOST_TITLES = 2;

/** Shows the working: the words that matched, and how they were read. */
export function EvidenceTable(props: EvidenceTableProps): ReactNode {
  const { evidence, severity, shown, articles, pack } = props;
  const words = useWords();
  const language = useLanguage();
  const namesSubject = evidence.reading.some((code) => pack.topics.some(({ id }) => id === code));
  const titles = namesSubject
    ? []
    : articles
        .slice(0, MOST_TITLES)
        .flatMap((article) => articleEntry(pack, article)?.title?.text ?? []);
  const reading = [...readAs(evidence.reading, { pack, words, language }), ...titles];
  return (
    <table className={styles['table']}>
      <caption>
        <VisuallyHidden>{words('findings.evidence')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words('findings.the-words')}</th>
          <th scope="col">{words('findings.read-as')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td className={styles['words']}>
            <q className={classNames(styles[severity])}>{shown}</q>
          </td>
          <td>{reading.join('\u00A0· ')}</td>
        </tr>
      </tbody>
    </table>
  );
}
