import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import type { Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import type { LifeStage, NextStep } from './lifeOf';
import { LIFE_STAGES } from './lifeOf';
import styles from './NextStepBlock.module.css';
import { STAGE_NAMES } from './StageBar';

type NextStepBlockProps = {
  readonly step: NextStep;
  readonly now: LifeStage;
  /** Number of the clause the step is about, or null. */
  readonly clauseNumber: string | null;
  readonly onGo: () => void;
};

/** Letters that still fit on one line at the larger size; longer steps are set smaller, in two. */
const ONE_LINE = 30;

/** The one filled block of the window: what to do next, as an order to oneself. */
export function NextStepBlock({ step, now, clauseNumber, onGo }: NextStepBlockProps): ReactNode {
  const words = useWords();
  const said = stepWords(step, clauseNumber, words);
  return (
    <Button className={styles['next'] ?? ''} onPress={onGo}>
      <span>
        <span className={styles['before']}>
          {words('next.label')}
          <span className={styles['where']}>
            {words('next.in-stage', {
              number: LIFE_STAGES.indexOf(now) + 1,
              stage: words(STAGE_NAMES[now]),
            })}
          </span>
        </span>
        <span className={classNames(styles['step'], said.length > ONE_LINE && styles['long'])}>
          {said}
        </span>
      </span>
      <Icon of={ArrowRight} size="large" />
    </Button>
  );
}

function stepWords(step: NextStep, clauseNumber: string | null, words: Words): string {
  switch (step.kind) {
    case 'write':
      return words('next.write');
    case 'check':
      return words('next.check');
    case 'fix-conflict':
      return clauseNumber === null
        ? words('next.fix-conflict')
        : words('next.fix-conflict-in', { number: clauseNumber });
    case 'name-school':
      return words('next.name-school');
    case 'settle-vote':
      return words('next.settle-vote');
    case 'enter-staff':
      return words('next.enter-staff');
    case 'collect-elections':
      return words('next.collect-elections', { left: step.left });
    case 'sign-principal-and-chair':
      return words('next.sign-principal-and-chair');
    case 'submit':
      return words('next.submit');
  }
}
