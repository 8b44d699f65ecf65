import type { ReactNode } from 'react';
import type { Review } from '../../../../shared/agreement/Review';
import type { Finding } from '../../../../shared/check/Finding';
import { answeredWords } from '../../../../shared/check/review/answeredWords';
import type { AnsweredFinding, StaleReview } from '../../../../shared/check/review/reviewFindings';
import { useWords } from '../../../words/useWords';
import { findingKey, inReadingOrder } from '../findingKey';
import type { ClauseNames } from '../useFindingText';
import { useFindingText } from '../useFindingText';
import { answeredFinding } from './answeredFinding';
import { ReviewedItem } from './ReviewedItem';
import { sinceWords } from './reviewWords';

export type AnsweredItemsProps = {
  readonly names: ClauseNames;
  /** Then nothing is taken back here. */
  readonly isReadOnly: boolean;
  readonly level: 3 | 4;
  /** The one that is gone to, or null. */
  readonly current: Finding | null;
  /** Goes to the words of a finding in the text. */
  readonly onShow: (finding: Finding) => void;
  readonly onTakeBack: (review: Review) => void;
};

/** Answered findings, in the order of the agreement, as items of a list. */
export function AnsweredItems(
  props: AnsweredItemsProps & { readonly answered: readonly AnsweredFinding[] },
): ReactNode {
  const { answered, names, isReadOnly, level, current, onShow, onTakeBack } = props;
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
        level={level}
        isCurrent={isSame(finding, current)}
        onShow={finding.clause === null ? null : () => onShow(finding)}
        onTakeBack={onTakeBack}
      />
    );
  });
}

/** Answers that hold no longer, as items of a list. */
export function StaleItems(
  props: AnsweredItemsProps & { readonly stale: readonly StaleReview[] },
): ReactNode {
  const { stale, ...common } = props;
  return stale.map((each) => <StaleItem key={each.review.id} stale={each} {...common} />);
}

function StaleItem(props: AnsweredItemsProps & { readonly stale: StaleReview }): ReactNode {
  const { stale, names, isReadOnly, level, current, onShow, onTakeBack } = props;
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
      level={level}
      isCurrent={isSame(finding, current)}
      onShow={isGone || review.clause === null ? null : () => onShow(finding)}
      onTakeBack={onTakeBack}
    />
  );
}

function isSame(finding: Finding, current: Finding | null): boolean {
  return current !== null && findingKey(finding) === findingKey(current);
}
