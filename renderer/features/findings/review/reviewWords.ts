import type { ReviewKind } from '../../../../shared/agreement/Review';
import type { Severity } from '../../../../shared/check/Finding';
import type { StaleReview } from '../../../../shared/check/review/reviewFindings';
import type { PlainMessageKey } from '../../../words/useWords';

type KindWords = {
  readonly ask: PlainMessageKey;
  /** The same when something is written already. */
  readonly goOn: PlainMessageKey;
  readonly title: PlainMessageKey;
  readonly what: PlainMessageKey;
  readonly why: PlainMessageKey;
  readonly give: PlainMessageKey;
  readonly given: PlainMessageKey;
  readonly takeBack: PlainMessageKey;
  readonly proposals: readonly PlainMessageKey[];
};

/** What the window says of the two answers. */
export const kindWords: Readonly<Record<ReviewKind, KindWords>> = {
  dismissal: {
    ask: 'review.dismiss-ask',
    goOn: 'review.dismiss-go-on',
    title: 'review.dismiss-title',
    what: 'review.dismiss-what',
    why: 'review.dismiss-why',
    give: 'review.dismiss-give',
    given: 'review.dismiss-given',
    takeBack: 'review.dismiss-take-back',
    proposals: [
      'review.dismiss-reason-misread',
      'review.dismiss-reason-points',
      'review.dismiss-reason-asked',
    ],
  },
  dispute: {
    ask: 'review.dispute-ask',
    goOn: 'review.dispute-go-on',
    title: 'review.dispute-title',
    what: 'review.dispute-what',
    why: 'review.dispute-why',
    give: 'review.dispute-give',
    given: 'review.dispute-given',
    takeBack: 'review.dispute-take-back',
    proposals: [
      'review.dispute-reason-misread',
      'review.dispute-reason-contract',
      'review.dispute-reason-agreed',
    ],
  },
};

/** Which answer a finding takes; a note takes none. */
export const answerTo: Readonly<Record<Severity, ReviewKind | null>> = {
  conflict: 'dispute',
  caution: 'dismissal',
  note: null,
};

export const sinceWords: Readonly<Record<StaleReview['since'], PlainMessageKey>> = {
  'clause-gone': 'review.since-clause-gone',
  'words-changed': 'review.since-words-changed',
  'finding-gone': 'review.since-finding-gone',
};
