import type { ReactNode } from 'react';
import { useWords } from '../../words/useWords';
import type { FindingsPanelProps } from './FindingsPanel';
import styles from './NothingShown.module.css';
import { isAnswered } from './review/isAnswered';
import { countOf } from './view/FindingFilter';

type NothingShownProps = Pick<FindingsPanelProps, 'reviewed' | 'state' | 'steps'>;

/** Why the list is empty. Never that all is well: what is not found may be there all the same. */
export function NothingShown({ reviewed, state, steps }: NothingShownProps): ReactNode {
  const words = useWords();
  if (steps.hidden > 0) {
    return countOf(steps.reviewed) === 0 ? (
      <p className={styles['none']}>{words('findings.none-shown')}</p>
    ) : null;
  }
  if (reviewed.open.length > 0 || state !== 'checked') return null;
  return (
    <p className={styles['none']}>
      {words(isAnswered(reviewed) ? 'review.nothing-open-why' : 'findings.none-why')}
    </p>
  );
}
