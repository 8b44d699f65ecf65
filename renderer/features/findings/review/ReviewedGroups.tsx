import type { ReactNode } from 'react';
import { useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { Finding } from '../../../../shared/check/Finding';
import type { ReviewedFindings, StaleReview } from '../../../../shared/check/review/reviewFindings';
import { useWords } from '../../../words/useWords';
import { findingKey } from '../findingKey';
import { answeredFinding } from './answeredFinding';
import type { AnsweredItemsProps } from './AnsweredItems';
import { AnsweredItems, StaleItems } from './AnsweredItems';
import { ReviewedGroup } from './ReviewedGroup';

type ReviewedGroupsProps = Omit<AnsweredItemsProps, 'current'> & {
  readonly reviewed: ReviewedFindings;
  /** The one that is gone to; null while what is open is gone through. */
  readonly current: Finding | null;
  readonly startsOpen: boolean;
};

/** What is no longer to be answered, under the list of what is: disputed, dismissed, out of date. */
export function ReviewedGroups(props: ReviewedGroupsProps): ReactNode {
  const { reviewed, startsOpen, ...common } = props;
  const { disputed, dismissed, stale } = reviewed;
  const isCurrent = (finding: Finding): boolean =>
    common.current !== null && findingKey(finding) === findingKey(common.current);
  const words = useWords();
  return (
    <>
      <VisuallyHidden>
        <span role="status">{useCameBack(stale)}</span>
      </VisuallyHidden>
      {stale.length > 0 && (
        <ReviewedGroup
          title={words('review.stale', { count: stale.length })}
          why={words('review.stale-why')}
          startsOpen
          holdsCurrent={stale.some(({ review }) => isCurrent(answeredFinding(review)))}
        >
          <StaleItems stale={stale} {...common} />
        </ReviewedGroup>
      )}
      {disputed.length > 0 && (
        <ReviewedGroup
          title={words('review.disputed', { count: disputed.length })}
          why={words('review.disputed-why')}
          startsOpen={startsOpen}
          holdsCurrent={disputed.some(({ finding }) => isCurrent(finding))}
        >
          <AnsweredItems answered={disputed} {...common} />
        </ReviewedGroup>
      )}
      {dismissed.length > 0 && (
        <ReviewedGroup
          title={words('review.dismissed', { count: dismissed.length })}
          why={words('review.dismissed-why')}
          startsOpen={startsOpen}
          holdsCurrent={dismissed.some(({ finding }) => isCurrent(finding))}
        >
          <AnsweredItems answered={dismissed} {...common} />
        </ReviewedGroup>
      )}
    </>
  );
}

/** Said aloud when an edit makes answers out of date; "" before, and when there are fewer again. */
function useCameBack(stale: readonly StaleReview[]): string {
  const words = useWords();
  const ids = stale.map(({ review }) => review.id).join(' ');
  const [seen, setSeen] = useState({ ids, fresh: 0 });
  if (seen.ids !== ids) {
    const before = new Set(seen.ids.split(' '));
    setSeen({ ids, fresh: stale.filter(({ review }) => !before.has(review.id)).length });
  }
  return seen.fresh === 0 ? '' : words('review.came-back', { count: seen.fresh });
}
