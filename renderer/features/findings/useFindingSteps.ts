import type { RefObject } from 'react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../../shared/check/Finding';
import type { FindingFilter } from './FindingFilter';
import { isShown } from './FindingFilter';
import { findingKey, inReadingOrder } from './findingKey';

/** Whether what the open finding rests on is shown. */
export type Why = {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
};

/** Where the reader stands in the list of findings. */
export type FindingSteps = {
  /** In the order of the panel: conflicts first. */
  readonly shown: readonly Finding[];
  readonly hidden: number;
  readonly filter: FindingFilter;
  readonly active: Finding | null;
  readonly why: Why;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly activate: (finding: Finding) => void;
  /** Goes to the finding so many further on, round the end; the first or last when none is open. */
  readonly step: (by: 1 | -1) => void;
};

/**
 * Keeps which finding is open while checks come and go: one that is gone gives way to the one in its
 * place. `onReveal` is told of each that somebody goes to, and only then.
 */
export function useFindingSteps(
  findings: readonly Finding[],
  onReveal: (finding: Finding) => void,
): FindingSteps {
  const [filter, setFilter] = useState<FindingFilter>({ kind: 'all' });
  const [open, setOpen] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const ordered = useMemo(() => inReadingOrder(findings), [findings]);
  const shown = useMemo(() => ordered.filter((each) => isShown(each, filter)), [ordered, filter]);

  const found = open === null ? -1 : shown.findIndex((each) => findingKey(each) === open.key);
  const index = found >= 0 || open === null ? found : Math.min(open.index, shown.length - 1);
  const active = shown[open === null ? 0 : index] ?? null;

  const activate = useCallback(
    (finding: Finding) => {
      setOpen({ key: findingKey(finding), index: shown.indexOf(finding) });
      onReveal(finding);
    },
    [shown, onReveal],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const from = open === null && by === 1 ? -1 : Math.max(index, 0);
      const next = shown[(from + by + shown.length) % shown.length];
      if (next !== undefined) activate(next);
    },
    [shown, open, index, activate],
  );

  return {
    shown,
    hidden: ordered.length - shown.length,
    filter,
    active,
    why: useWhy(),
    setFilter,
    activate,
    step,
  };
}

function useWhy(): Why {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = useCallback(() => setIsOpen((was) => !was), []);
  return useMemo(() => ({ isOpen, toggle, button }), [isOpen, toggle]);
}
