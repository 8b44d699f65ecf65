import type { ReactNode, RefObject } from 'react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Review } from '../../../shared/agreement/Review';
import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding, Fix } from '../../../shared/check/Finding';
import type { ReviewedFindings } from '../../../shared/check/review/reviewFindings';
import { useWords } from '../../words/useWords';
import { clauseNames } from './clauseNames';
import type { GoToClause } from './FindingItem';
import { findingKey } from './findingKey';
import { FindingList } from './FindingList';
import styles from './FindingsPanel.module.css';
import { NothingShown } from './NothingShown';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import type { FindingSteps } from './useFindingSteps';
import type { OfferedFixes } from './fixes/OfferedFixes';
import type { Answer } from './review/Answer';
import type { AnswerDraft } from './review/draftStore';
import { putDraft, useDrafts } from './review/draftStore';
import { draftOwners } from './review/draftOwners';
import { ReviewedGroups } from './review/ReviewedGroups';
import { filterId } from './view/FindingFilter';

/** How checking stands: not heard of yet, done for what was last written, or broken down. */
export type CheckState = 'checking' | 'checked' | 'broken-down';

export type FindingsPanelProps = {
  /** All there is, whatever the filter hides. */
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
  /** Dismisses a caution or disputes a conflict, as one step of undo; false when it could not be taken. */
  readonly onAnswer: (finding: Finding, answer: Answer) => boolean;
  readonly onTakeBack: (review: Review) => void;
  /** Goes to the words of a finding that is not in the list of what is open. */
  readonly onShow: (finding: Finding) => void;
  /** Opens the summary of the check. */
  readonly onSummary: () => void;
};

/** What was found, one open at a time, with the words it rests on and the ways on. */
export function FindingsPanel(props: FindingsPanelProps): ReactNode {
  const { reviewed, state, steps, agreement, pack, isReadOnly, onShow } = props;
  const words = useWords();
  // Numbers and titles may come a moment after the key that changed them.
  const settled = useDeferredValue(agreement);
  const names = useMemo(() => clauseNames(settled), [settled]);
  const written = useDrafts(agreement.id);
  const drafts = useMemo(() => draftOwners(written, reviewed.open), [written, reviewed.open]);
  const { list, keepFocus } = useFocusedList(steps.current, reviewed);
  const answers = useSteadyAnswers({ ...props, keepFocus, drafts });

  return (
    <div className={styles['panel']}>
      <PanelHead reviewed={reviewed} state={state} steps={steps} />
      <NothingShown reviewed={reviewed} state={state} steps={steps} />
      {state === 'broken-down' && (
        <p className={styles['broken']}>{words('findings.broke-down')}</p>
      )}
      <FindingList
        groups={steps.groups}
        view={`${steps.grouping} ${filterId(steps.filter)}`}
        active={steps.active}
        names={names}
        drafts={drafts}
        stale={reviewed.stale}
        pack={pack}
        language={agreement.language}
        isReadOnly={isReadOnly}
        why={steps.why}
        openItem={steps.openItem}
        offered={props.offered}
        listRef={list}
        onOpen={answers.open}
        onFix={answers.fix}
        onReplace={answers.replace}
        onGo={answers.go}
        onAnswer={answers.answer}
        onDraft={answers.draft}
      />
      <ReviewedGroups
        // Another filter begins with its own parts unfolded.
        key={steps.filter.kind}
        reviewed={steps.reviewed}
        current={steps.active === null ? steps.current : null}
        startsOpen={steps.filter.kind === 'standing'}
        names={names}
        isReadOnly={isReadOnly}
        level={4}
        onShow={onShow}
        onTakeBack={answers.takeBack}
      />
      <PanelFoot {...props} drafts={drafts} />
    </div>
  );
}

type Answers = Pick<
  FindingsPanelProps,
  'steps' | 'agreement' | 'onFix' | 'onReplace' | 'onAnswer' | 'onTakeBack' | 'onGo'
> & {
  readonly keepFocus: () => void;
  readonly drafts: ReadonlyMap<Finding, AnswerDraft>;
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
    const { agreement, drafts, keepFocus, onAnswer } = latest.current;
    keepFocus();
    // What could not be taken stays in the form.
    if (onAnswer(finding, given)) putDraft(agreement.id, drafts.get(finding) ?? null, null);
  }, []);
  const takeBack = useCallback((review: Review) => {
    latest.current.keepFocus();
    latest.current.onTakeBack(review);
  }, []);
  const draft = useCallback(
    (before: AnswerDraft | null, after: AnswerDraft | null) =>
      putDraft(latest.current.agreement.id, before, after),
    [],
  );
  const replace = useCallback((finding: Finding) => latest.current.onReplace(finding), []);
  const go = useCallback<GoToClause>((place) => latest.current.onGo(place), []);
  return { open, fix, replace, answer, takeBack, draft, go };
}

type FocusedList = {
  readonly list: RefObject<HTMLDivElement | null>;
  /** To be called before an answer takes away what has the focus. */
  readonly keepFocus: () => void;
};

/**
 * Brings the finding that was gone to into sight, without taking the focus. An answer takes its own
 * button away with the finding; the focus then goes to the finding in its place, or to the first part
 * of what was answered.
 */
function useFocusedList(current: Finding | null, reviewed: ReviewedFindings): FocusedList {
  const list = useRef<HTMLDivElement>(null);
  const isAnswering = useRef(false);
  const key = current === null ? '' : findingKey(current);
  useEffect(() => showForFrames(() => showCurrent(list.current), FRAMES), [key]);
  useEffect(() => {
    if (!isAnswering.current) return;
    isAnswering.current = false;
    focusNext(list.current);
  }, [reviewed]);
  const keepFocus = useCallback(() => {
    isAnswering.current = true;
  }, []);
  return { list, keepFocus };
}

/** The browser holds on to what was in sight, and guesses how high the others are: it settles in these. */
const FRAMES = 3;

function showForFrames(show: () => void, left: number): () => void {
  show();
  let frame = 0;
  const again = (more: number): void => {
    if (more === 0) return;
    frame = requestAnimationFrame(() => {
      show();
      again(more - 1);
    });
  };
  again(left);
  return () => cancelAnimationFrame(frame);
}

function showCurrent(list: HTMLElement | null): void {
  const item = list?.parentElement?.querySelector('[data-open], [aria-current="true"]');
  item?.scrollIntoView({ block: 'nearest' });
  // Of one that is higher than the panel, where it begins.
  item?.firstElementChild?.scrollIntoView({ block: 'nearest' });
}

/** Only where the focus is lost. */
function focusNext(list: HTMLElement | null): void {
  if (document.activeElement !== document.body) return;
  const next =
    list?.querySelector<HTMLElement>('[aria-expanded="true"]') ??
    list?.parentElement?.querySelector<HTMLElement>('section button');
  next?.focus();
}
