import type { ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { Finding } from '../../../shared/check/Finding';
import { useWords } from '../../words/useWords';
import { countLine } from './countLine';
import type { CheckState } from './FindingsPanel';
import styles from './FindingsStatus.module.css';
import { severityWords } from './severityWords';
import type { FindingSteps } from './useFindingSteps';
import { useFindingText } from './useFindingText';

type FindingsStatusProps = {
  readonly findings: readonly Finding[];
  readonly state: CheckState;
  readonly steps: FindingSteps;
};

/** How many of each, in sight and read aloud when it changes; and, aloud only, which one is open. */
export function FindingsStatus({ findings, state, steps }: FindingsStatusProps): ReactNode {
  const words = useWords();
  const text = useFindingText();
  const { active, shown } = steps;
  const line = countLine(findings, words);
  return (
    <>
      <h2 className={styles['sum']}>
        {line === '' ? words(state === 'checking' ? 'findings.waiting' : 'findings.none') : line}
      </h2>
      <VisuallyHidden>
        <span role="status">
          {active !== null &&
            words('findings.now-at', {
              position: shown.indexOf(active) + 1,
              count: shown.length,
              severity: words(severityWords[active.severity]),
              title: text.title(active),
            })}
        </span>
      </VisuallyHidden>
    </>
  );
}
