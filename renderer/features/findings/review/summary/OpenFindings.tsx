import type { ReactNode } from 'react';
import type { Finding } from '../../../../../shared/check/Finding';
import { SeverityMark } from '../../../../ui/marks/SeverityMark';
import { useWords } from '../../../../words/useWords';
import { findingKey, inReadingOrder } from '../../findingKey';
import { severityWords } from '../../severityWords';
import type { ClauseNames } from '../../useFindingText';
import { useFindingText } from '../../useFindingText';
import styles from './OpenFindings.module.css';

type OpenFindingsProps = {
  readonly findings: readonly Finding[];
  readonly names: ClauseNames;
  readonly onShow: (finding: Finding) => void;
};

/** What is open, the gravest first, each with the way to its words. */
export function OpenFindings({ findings, names, onShow }: OpenFindingsProps): ReactNode {
  const words = useWords();
  const text = useFindingText();
  return inReadingOrder(findings).map((finding) => {
    const quoted = names.wordsOf(finding);
    return (
      <li key={findingKey(finding)} className={styles['finding']}>
        <SeverityMark severity={finding.severity}>
          {words(severityWords[finding.severity])}
        </SeverityMark>
        <div>
          {finding.clause === null ? (
            <span className={styles['place']}>{text.place(finding, names)}</span>
          ) : (
            <button type="button" className={styles['show']} onClick={() => onShow(finding)}>
              {text.place(finding, names)}
            </button>
          )}
          <h3 className={styles['title']}>{text.title(finding)}</h3>
          {quoted !== '' && (
            <p>
              <q className={styles['quoted']}>{quoted}</q>
            </p>
          )}
        </div>
      </li>
    );
  });
}
