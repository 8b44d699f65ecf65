import type { ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { ReviewedFindings } from '../../../shared/check/review/reviewFindings';
import { useWords } from '../../words/useWords';
import { openLine } from './countLine';
import type { CheckState } from './FindingsPanel';
import styles from './FindingsStatus.module.css';
import { isAnswered } from './review/isAnswered';
import { severityWords } from './severityWords';
import type { FindingSteps } from './useFindingSteps';
import { useFindingText } from './useFindingText';

type FindingsStatusProps = {
  readonly reviewed: ReviewedFindings;
  readonly state: CheckState;
  readonly steps: FindingSteps;
};

/** How many of each, in sight and read aloud when it changes; and, aloud only, which one is open. */
export function FindingsStatus({ reviewed, state, steps }: FindingsStatusProps): ReactNode {
  const words = useWords();
  const text = useFindingText();
  const { current, walked, hidden } = steps;
  const line = openLine(reviewed, words);
  const nothing = {
    checking: 'findings.waiting',
    checked: isAnswered(reviewed) ? 'review.nothing-open' : 'findings.none',
    'broken-down': 'findings.not-checked',
  } as const;
  return (
    <>
      <h2 className={styles['sum']}>{line === '' ? words(nothing[state]) : line}</h2>
      <VisuallyHidden>
        <span role="status">
          {current !== null &&
            words(hidden > 0 ? 'findings.now-at-shown' : 'findings.now-at', {
              position: walked.indexOf(current) + 1,
              count: walked.length,
              severity: words(severityWords[current.severity]),
              title: text.title(current),
            })}
        </span>
      </VisuallyHidden>
    </>
  );
}
