import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Icon } from '../../../ui/marks/Icon';
import styles from './ReviewedGroup.module.css';

type ReviewedGroupProps = {
  /** With how many there are in it. */
  readonly title: string;
  /** Says what it means to be here. */
  readonly why: string;
  readonly startsOpen: boolean;
  /** Whether one of them is gone to: then it unfolds. */
  readonly holdsCurrent: boolean;
  /** Items of a list. */
  readonly children: ReactNode;
};

/** A part of the findings that folds away: its title always tells how many are in it. */
export function ReviewedGroup(props: ReviewedGroupProps): ReactNode {
  const { title, why, startsOpen, holdsCurrent, children } = props;
  const [isOpen, setIsOpen] = useState(startsOpen || holdsCurrent);
  const [heldCurrent, setHeldCurrent] = useState(holdsCurrent);
  if (heldCurrent !== holdsCurrent) {
    setHeldCurrent(holdsCurrent);
    if (holdsCurrent) setIsOpen(true);
  }
  const heading = useId();
  const content = useId();
  return (
    <section aria-labelledby={heading} className={styles['group']}>
      <h3 id={heading}>
        <button
          type="button"
          className={styles['head']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? content : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size="small" />
          {title}
        </button>
      </h3>
      {isOpen && (
        <div id={content}>
          <p className={styles['why']}>{why}</p>
          <ul aria-labelledby={heading}>{children}</ul>
        </div>
      )}
    </section>
  );
}
