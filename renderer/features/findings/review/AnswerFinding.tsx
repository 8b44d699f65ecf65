import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Finding } from '../../../../shared/check/Finding';
import { Button } from '../../../ui/controls/Button';
import { useWords } from '../../../words/useWords';
import type { Answer } from './Answer';
import styles from './AnswerFinding.module.css';
import { ReviewForm } from './ReviewForm';
import { answerTo, kindWords } from './reviewWords';

type AnswerFindingProps = {
  readonly finding: Finding;
  /** The reason given for the words before they changed, or null. */
  readonly earlier: string | null;
  readonly onAnswer: (finding: Finding, answer: Answer) => void;
  /** Buttons of the fixes, if there are any: fixing comes first. */
  readonly children: ReactNode;
};

/** The ways on from a finding: its fixes, then to dismiss or to dispute it. */
export function AnswerFinding(props: AnswerFindingProps): ReactNode {
  const { finding, earlier, onAnswer, children } = props;
  const words = useWords();
  const [asking, setAsking] = useState<'not-yet' | 'asking' | 'left'>('not-yet');
  const kind = answerTo[finding.severity];
  if (kind !== null && asking === 'asking') {
    return (
      <ReviewForm
        kind={kind}
        earlier={earlier}
        onGive={(answer) => onAnswer(finding, answer)}
        onCancel={() => setAsking('left')}
      />
    );
  }
  return (
    <div className={styles['answers']}>
      {children}
      {kind !== null && (
        <Button autoFocus={asking === 'left'} onPress={() => setAsking('asking')}>
          {words(kindWords[kind].ask)}
        </Button>
      )}
    </div>
  );
}
