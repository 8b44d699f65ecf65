import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Finding } from '../../../../shared/check/Finding';
import { Button } from '../../../ui/controls/Button';
import { showToast } from '../../../ui/overlays/Toasts';
import { useWords } from '../../../words/useWords';
import type { Answer } from './Answer';
import styles from './AnswerFinding.module.css';
import type { AnswerDraft } from './draftStore';
import { isWritten } from './draftStore';
import { useReviewer } from './reviewerStore';
import { ReviewForm } from './ReviewForm';
import { answerTo, kindWords } from './reviewWords';

type AnswerFindingProps = {
  readonly finding: Finding;
  /** The reason given for the words before they changed, or null. */
  readonly earlier: string | null;
  /** What is begun and not given, or null. */
  readonly draft: AnswerDraft | null;
  readonly onDraft: (before: AnswerDraft | null, after: AnswerDraft | null) => void;
  readonly onAnswer: (finding: Finding, answer: Answer) => void;
  /** Buttons of the fixes, if there are any: fixing comes first. */
  readonly children: ReactNode;
};

/**
 * The ways on from a finding: its fixes, then to dismiss or to dispute it. What is written of an answer
 * is kept from the first letter, so that nothing that takes the form away takes the words with it.
 */
export function AnswerFinding(props: AnswerFindingProps): ReactNode {
  const { finding, earlier, draft, onDraft, onAnswer, children } = props;
  const words = useWords();
  const [asking, setAsking] = useState<'not-yet' | 'asking' | 'left'>('not-yet');
  const kind = answerTo[finding.severity];
  const begin = (): void => {
    setAsking('asking');
    const answer = draft?.answer ?? { reason: '', by: useReviewer.getState().name };
    onDraft(draft, { finding, answer, isAside: false });
  };
  const leave = (after: AnswerDraft | null): void => {
    setAsking('left');
    onDraft(draft, after);
  };
  const letGo = (): void => {
    leave(null);
    if (draft === null || !isWritten(draft)) return;
    showToast(words('review.let-go'), words('common.undo'), () => onDraft(null, draft));
  };

  if (kind !== null && draft !== null && !draft.isAside) {
    return (
      <ReviewForm
        kind={kind}
        earlier={earlier}
        answer={draft.answer}
        takesFocus={asking === 'asking'}
        onChange={(answer) => onDraft(draft, { finding, answer, isAside: false })}
        onGive={(answer) => onAnswer(finding, answer)}
        onPutAside={() => leave(isWritten(draft) ? { ...draft, isAside: true } : null)}
        onLetGo={letGo}
        onGone={() => {
          if (!isWritten(draft)) onDraft(draft, null);
        }}
      />
    );
  }
  return (
    <div className={styles['answers']}>
      {children}
      {kind !== null && (
        <Button autoFocus={asking === 'left'} onPress={begin}>
          {words(draft === null ? kindWords[kind].ask : kindWords[kind].goOn)}
        </Button>
      )}
    </div>
  );
}
