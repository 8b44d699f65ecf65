import type { RefObject } from 'react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Finding } from '../../../shared/check/Finding';
import type { ReviewedFindings } from '../../../shared/check/review/reviewFindings';
import { findingKey, inReadingOrder } from './findingKey';
import { walkedFindings } from './review/walkedFindings';
import type { FindingFilter } from './view/FindingFilter';
import { countOf, filterReviewed, SHOWS_ALL } from './view/FindingFilter';
import type { FindingGroup, Grouping } from './view/groupFindings';
import { clauseOrder, groupFindings } from './view/groupFindings';
import { filterFor, useView } from './view/viewStore';

/** Whether what the open finding rests on is shown. */
export type Why = {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
};

/** Where the reader stands in the list of findings. */
export type FindingSteps = {
  /** What the filter lets through. */
  readonly reviewed: ReviewedFindings;
  /** The open ones of it, as the list has them. */
  readonly groups: readonly FindingGroup[];
  /** What is gone through, in the order of the list: the open ones, or the answered if only they are shown. */
  readonly walked: readonly Finding[];
  readonly hidden: number;
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  /** The finding that is gone to, or the first that is open; null while there is none. */
  readonly current: Finding | null;
  /** The same when it is to be answered. */
  readonly active: Finding | null;
  readonly why: Why;
  /** What the list shows of the active one. */
  readonly openItem: RefObject<HTMLLIElement | null>;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly setGrouping: (grouping: Grouping) => void;
  /** A filter that hides it gives way. */
  readonly activate: (finding: Finding) => void;
  /** Goes to the finding so many further on, round the end; the first or last when none is open. */
  readonly step: (by: 1 | -1) => void;
};

type StepsOptions = {
  readonly reviewed: ReviewedFindings;
  readonly agreement: Pick<Agreement, 'id' | 'sections'>;
  /** Told of each finding that somebody goes to, and only then. */
  readonly onReveal: (finding: Finding) => void;
};

/** Keeps which finding is open while checks come and go: one that is gone gives way to the one in its place. */
export function useFindingSteps({ reviewed, agreement, onReveal }: StepsOptions): FindingSteps {
  const view = useFindingsView(reviewed, agreement);
  const { walked, setFilter } = view;
  const [open, setOpen] = useState<{ readonly key: string; readonly index: number } | null>(null);

  const found = open === null ? -1 : walked.findIndex((each) => findingKey(each) === open.key);
  const index = found >= 0 || open === null ? found : Math.min(open.index, walked.length - 1);
  const isOpen = view.reviewed.open.length > 0;
  const current = walked[open === null ? (isOpen ? 0 : -1) : index] ?? null;

  const activate = useCallback(
    (finding: Finding) => {
      if (!walked.includes(finding)) setFilter(SHOWS_ALL);
      setOpen({ key: findingKey(finding), index: walked.indexOf(finding) });
      onReveal(finding);
    },
    [walked, setFilter, onReveal],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const from = open === null && by === 1 ? -1 : Math.max(index, 0);
      const next = walked[(from + by + walked.length) % walked.length];
      if (next !== undefined) activate(next);
    },
    [walked, open, index, activate],
  );

  const setGrouping = (grouping: Grouping): void => {
    // The place of one that was answered means nothing in another order: what took it stays open.
    if (open !== null && current !== null) setOpen({ key: findingKey(current), index });
    view.setGrouping(grouping);
  };

  return {
    ...view,
    setGrouping,
    current,
    active: isOpen ? current : null,
    why: useWhy(),
    openItem: useRef<HTMLLIElement>(null),
    activate,
    step,
  };
}

type View = Omit<FindingSteps, 'current' | 'active' | 'why' | 'openItem' | 'activate' | 'step'>;

function useFindingsView(reviewed: ReviewedFindings, agreement: StepsOptions['agreement']): View {
  const { id, sections } = agreement;
  const filter = useView((store) => filterFor(store, id));
  const { grouping, setFilter, setGrouping } = useView();
  const filtered = useMemo(() => filterReviewed(reviewed, filter), [reviewed, filter]);
  const ordered = useMemo(() => inReadingOrder(filtered.open), [filtered]);
  // The other orders do not hang on where clauses stand, and are not put together anew for each edit.
  const placed = grouping === 'clause' ? sections : null;
  const groups = useMemo(
    () => groupFindings(ordered, grouping, clauseOrder(placed ?? [])),
    [ordered, grouping, placed],
  );
  const walked = useMemo(() => walkedFindings(groups, filtered), [groups, filtered]);
  const hidden = countOf(reviewed) - countOf(filtered);
  return {
    reviewed: filtered,
    groups,
    walked,
    hidden,
    filter,
    grouping,
    setFilter: useCallback((next: FindingFilter) => setFilter(id, next), [id, setFilter]),
    setGrouping,
  };
}

function useWhy(): Why {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = useCallback(() => setIsOpen((was) => !was), []);
  return useMemo(() => ({ isOpen, toggle, button }), [isOpen, toggle]);
}
