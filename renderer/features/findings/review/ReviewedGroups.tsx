import type { ReactNode } from 'react';
import { useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { Review } from '../../../../shared/agreement/Review';
import type { Finding } from '../../../../shared/check/Finding';
import { answeredWords } from '../../../../shared/check/review/answeredWords';
import type {
  AnsweredFinding,
  ReviewedFindings,
  StaleReview,
} from '../../../../shared/check/review/reviewFindings';
import { useWords } from '../../../words/useWords';
import { inReadingOrder } from '../findingKey';
import type { ClauseNames } from '../useFindingText';
import { useFindingText } from '../useFindingText';
import { answeredFinding } from './answeredFinding';
import { ReviewedGroup } from './ReviewedGroup';
import { ReviewedItem } from './ReviewedItem';
import { sinceWords } from './reviewWords';

type ReviewedGroupsProps = {
  readonly reviewed: ReviewedFindings;
  readonly names: ClauseNames;
  readonly isReadOnly: boolean;
  /** Goes to the words of a finding in the text. */
  readonly onShow: (finding: Finding) => void;
  readonly onTakeBack: (review: Review) => void;
};

/** What is no longer to be answered, under the list of what is: disputed, dismissed, out of date. */
export function ReviewedGroups(props: ReviewedGroupsProps): ReactNode {
  const { reviewed, names, isReadOnly, onShow, onTakeBack } = props;
  const { disputed, dismissed, stale } = reviewed;
  const words = useWords();
  const common = { names, isReadOnly, onShow, onTakeBack };
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
        >
          {stale.map((each) => (
            <StaleItem key={each.review.id} stale={each} {...common} />
          ))}
        </ReviewedGroup>
      )}
      {disputed.length > 0 && (
        <ReviewedGroup
          title={words('review.disputed', { count: disputed.length })}
          why={words('review.disputed-why')}
        >
          <AnsweredItems answered={disputed} {...common} />
        </ReviewedGroup>
      )}
      {dismissed.length > 0 && (
        <ReviewedGroup
          title={words('review.dismissed', { count: dismissed.length })}
          why={words('review.dismissed-why')}
        >
          <AnsweredItems answered={dismissed} {...common} />
        </ReviewedGroup>
      )}
    </>
  );
}

type ItemsProps = Omit<ReviewedGroupsProps, 'reviewed'>;

function AnsweredItems(
  props: ItemsProps & { readonly answered: readonly AnsweredFinding[] },
): ReactNode {
  const { answered, names, isReadOnly, onShow, onTakeBack } = props;
  const text = useFindingText();
  const reviews = new Map(answered.map((each) => [each.finding, each.reviews]));
  return inReadingOrder([...reviews.keys()]).map((finding) => {
    const own = reviews.get(finding) ?? [];
    return (
      <ReviewedItem
        key={own[0]?.id}
        place={text.place(finding, names)}
        title={text.title(finding)}
        quoted={names.wordsOf(finding)}
        since={null}
        reviews={own}
        isReadOnly={isReadOnly}
        onShow={finding.clause === null ? null : () => onShow(finding)}
        onTakeBack={onTakeBack}
      />
    );
  });
}

function StaleItem(props: ItemsProps & { readonly stale: StaleReview }): ReactNode {
  const { stale, names, isReadOnly, onShow, onTakeBack } = props;
  const { review, since } = stale;
  const words = useWords();
  const text = useFindingText();
  const finding = answeredFinding(review);
  const isGone = since === 'clause-gone';
  return (
    <ReviewedItem
      place={isGone ? words('review.clause-gone') : text.place(finding, names)}
      title={text.title(finding)}
      quoted={answeredWords(review)}
      since={words(sinceWords[since])}
      reviews={[review]}
      isReadOnly={isReadOnly}
      onShow={isGone || review.clause === null ? null : () => onShow(finding)}
      onTakeBack={onTakeBack}
    />
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
