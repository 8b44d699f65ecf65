import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Group } from 'react-aria-components';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Review } from '../../../shared/agreement/Review';
import type { ClauseId } from '../../../shared/agreement/ids';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding, Fix } from '../../../shared/check/Finding';
import type { ReviewedFindings } from '../../../shared/check/review/reviewFindings';
import { Button } from '../../ui/controls/Button';
import { ToolButton } from '../../ui/controls/ToolButton';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import { clauseNames } from './clauseNames';
import { FindingFilterField } from './FindingFilterField';
import type { GoToClause } from './FindingItem';
import { FindingItem } from './FindingItem';
import { findingKey } from './findingKey';
import styles from './FindingsPanel.module.css';
import { FindingsStatus } from './FindingsStatus';
import type { FindingSteps } from './useFindingSteps';
import { NO_FIXES } from './fixes/OfferedFixes';
import type { OfferedFixes } from './fixes/OfferedFixes';
import type { Answer } from './review/Answer';
import { earlierAnswer } from './review/earlierAnswer';
import { isAnswered } from './review/isAnswered';
import { ReviewedGroups } from './review/ReviewedGroups';
import { useFindingText } from './useFindingText';

/** How checking stands: not heard of yet, done for what was last written, or broken down. */
export type CheckState = 'checking' | 'checked' | 'broken-down';

export type FindingsPanelProps = {
  readonly reviewed: ReviewedFindings;
  readonly state: CheckState;
  readonly steps: FindingSteps;
  readonly agreement: Agreement;
  readonly pack: RulePack;
  readonly isReadOnly: boolean;
  /** Applies a fix as one step of undo. */
  readonly onFix: (finding: Finding, fix: Fix) => void;
  /** For the open finding. */
  readonly offered: OfferedFixes;
  /** Shows the clauses of the library that may stand in the place of this one. */
  readonly onReplace: (finding: Finding) => void;
  /** Goes to another clause that a finding is about. */
  readonly onGo: GoToClause;
  /** Dismisses a caution or disputes a conflict, as one step of undo. */
  readonly onAnswer: (finding: Finding, answer: Answer) => void;
  readonly onTakeBack: (review: Review) => void;
  /** Goes to the words of a finding that is not in the list of what is open. */
  readonly onShow: (finding: Finding) => void;
  /** Opens the summary of the check. */
  readonly onSummary: () => void;
};

/** What was found, one open at a time, with the words it rests on and the ways on. */
export function FindingsPanel(props: FindingsPanelProps): ReactNode {
  const { reviewed, state, steps, agreement, pack, isReadOnly, onShow, onTakeBack } = props;
  const { open: findings } = reviewed;
  const words = useWords();
  const names = useMemo(() => clauseNames(agreement), [agreement]);
  const text = useFindingText();
  const placeOf = (clause: ClauseId): string => text.clause(clause, names);
  const list = useOpenInSight(steps.active);
  const keepFocus = useFocusAfterAnswer(list, reviewed);
  const { open, fix, replace, answer } = useSteadyAnswers({ ...props, keepFocus });

  return (
    <div className={styles['panel']}>
      <PanelHead reviewed={reviewed} state={state} steps={steps} />
      <FindingFilterField findings={findings} steps={steps} />
      {findings.length === 0 && state === 'checked' && (
        <p className={styles['none']}>
          {words(isAnswered(reviewed) ? 'review.nothing-open-why' : 'findings.none-why')}
        </p>
      )}
      {state === 'broken-down' && <p className={styles['none']}>{words('findings.broke-down')}</p>}
      <ul ref={list} aria-label={words('findings.list')} className={styles['list']}>
        {steps.shown.map((finding) => (
          <FindingItem
            key={findingKey(finding)}
            finding={finding}
            place={text.place(finding, names)}
            shown={finding === steps.active ? names.wordsOf(finding) : ''}
            earlier={earlierAnswer(finding, reviewed.stale)?.reason ?? null}
            pack={pack}
            isOpen={finding === steps.active}
            isReadOnly={isReadOnly}
            why={steps.why}
            offered={finding === steps.active ? props.offered : NO_FIXES}
            language={agreement.language}
            onOpen={open}
            onFix={fix}
            onReplace={replace}
            placeOf={finding === steps.active ? placeOf : noPlace}
            onGo={props.onGo}
            onAnswer={answer}
          />
        ))}
      </ul>
      <ReviewedGroups
        reviewed={reviewed}
        names={names}
        isReadOnly={isReadOnly}
        level={4}
        onShow={onShow}
        onTakeBack={(review) => {
          keepFocus();
          onTakeBack(review);
        }}
      />
      <PanelFoot {...props} />
    </div>
  );
}

/** For findings that are not open, so that they are not drawn again. */
function noPlace(): string {
  return '';
}

type PanelHeadProps = Pick<FindingsPanelProps, 'reviewed' | 'state' | 'steps'>;

/** How many there are, and the way from one to the next. */
function PanelHead({ reviewed, state, steps }: PanelHeadProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles['head']}>
      <FindingsStatus reviewed={reviewed} state={state} steps={steps} />
      {reviewed.open.length > 1 && (
        <Group aria-label={words('findings.steps')} className={styles['stepper'] ?? ''}>
          <ToolButton
            label={words('findings.previous')}
            icon={<Icon of={ChevronUp} />}
            onPress={() => steps.step(-1)}
          />
          <ToolButton
            label={words('findings.next')}
            icon={<Icon of={ChevronDown} />}
            onPress={() => steps.step(1)}
          />
        </Group>
      )}
    </div>
  );
}

type PanelFootProps = Pick<FindingsPanelProps, 'state' | 'steps' | 'onSummary'>;

/** How many a filter hides, and the way to all of it on one page. */
function PanelFoot({ state, steps, onSummary }: PanelFootProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles['foot']}>
      {steps.hidden > 0 && (
        <>
          <span>{words('findings.hidden', { count: steps.hidden })}</span>
          <Button variant="quiet" size="small" onPress={() => steps.setFilter({ kind: 'all' })}>
            {words('findings.show-all')}
          </Button>
        </>
      )}
      {state === 'checked' && (
        <Button variant="quiet" size="small" onPress={onSummary}>
          {words('summary.title')}
        </Button>
      )}
    </div>
  );
}

type Answers = Pick<FindingsPanelProps, 'steps' | 'onFix' | 'onReplace' | 'onAnswer'> & {
  readonly keepFocus: () => void;
};

/** The same functions at every drawing, so that a finding that says the same need not be drawn. */
function useSteadyAnswers(answers: Answers) {
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  const open = useCallback((finding: Finding) => latest.current.steps.activate(finding), []);
  const fix = useCallback((finding: Finding, chosen: Fix) => {
    latest.current.keepFocus();
    latest.current.onFix(finding, chosen);
  }, []);
  const answer = useCallback((finding: Finding, given: Answer) => {
    latest.current.keepFocus();
    latest.current.onAnswer(finding, given);
  }, []);
  const replace = useCallback((finding: Finding) => latest.current.onReplace(finding), []);
  return { open, fix, replace, answer };
}

/** Brings the finding that was gone to into sight, without taking the focus. */
function useOpenInSight(active: Finding | null): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const key = active === null ? '' : findingKey(active);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-expanded="true"]')
      ?.closest('li')
      ?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return list;
}

/**
 * An answer takes its own button away with the finding; the focus then goes to the finding in its
 * place, or to the first part of what was answered.
 */
function useFocusAfterAnswer(
  list: RefObject<HTMLUListElement | null>,
  reviewed: ReviewedFindings,
): () => void {
  const isAnswering = useRef(false);
  useEffect(() => {
    if (!isAnswering.current) return;
    isAnswering.current = false;
    if (document.activeElement !== document.body) return;
    const next =
      list.current?.querySelector<HTMLElement>('[aria-expanded="true"]') ??
      list.current?.parentElement?.querySelector<HTMLElement>('section button');
    next?.focus();
  }, [list, reviewed]);
  return () => {
    isAnswering.current = true;
  };
}
