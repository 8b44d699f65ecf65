import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/check/Finding';
import { Button } from '../../ui/controls/Button';
import { useWords } from '../../words/useWords';
import type { FindingsPanelProps } from './FindingsPanel';
import styles from './PanelFoot.module.css';
import type { AnswerDraft } from './review/draftStore';
import { isWritten } from './review/draftStore';
import { SHOWS_ALL } from './view/FindingFilter';

type PanelFootProps = Pick<FindingsPanelProps, 'state' | 'steps' | 'onSummary'> & {
  readonly drafts: ReadonlyMap<Finding, AnswerDraft>;
};

/** How many a filter hides, what is half written elsewhere, and the way to all of it on one page. */
export function PanelFoot({ state, steps, drafts, onSummary }: PanelFootProps): ReactNode {
  const words = useWords();
  const { hidden } = steps;
  const waiting = [...drafts].flatMap(([finding, draft]) =>
    isWritten(draft) && (draft.isAside || finding !== steps.active) ? [finding] : [],
  );
  const [first] = waiting;
  return (
    <div className={styles['foot']}>
      <span role="status" className={hidden > 0 ? styles['said'] : undefined}>
        {hidden > 0 && words('findings.hidden', { count: hidden })}
      </span>
      {hidden > 0 && (
        <Button variant="quiet" size="small" onPress={() => steps.setFilter(SHOWS_ALL)}>
          {words('findings.show-all')}
        </Button>
      )}
      <span role="status" className={first === undefined ? undefined : styles['said']}>
        {first !== undefined && words('review.drafts-wait', { count: waiting.length })}
      </span>
      {first !== undefined && (
        <Button variant="quiet" size="small" onPress={() => steps.activate(first)}>
          {words('review.go-to-draft')}
        </Button>
      )}
      {state === 'checked' && (
        <div className={styles['summary']}>
          <Button variant="quiet" size="small" onPress={onSummary}>
            {words('summary.title')}
          </Button>
        </div>
      )}
    </div>
  );
}
