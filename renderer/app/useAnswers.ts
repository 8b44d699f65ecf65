import { useMemo } from 'react';
import type { Edit } from '../../shared/agreement/edits/Edit';
import { reviewId } from '../../shared/agreement/ids';
import type { Review } from '../../shared/agreement/Review';
import type { Finding } from '../../shared/check/Finding';
import { reviewedMatter } from '../../shared/check/review/reviewFindings';
import type { StaleReview } from '../../shared/check/review/reviewFindings';
import type { EditorSession } from '../features/editor/createEditorSession';
import { newRandomId } from '../features/editor/newRandomId';
import type { Answer } from '../features/findings/review/Answer';
import { earlierAnswer } from '../features/findings/review/earlierAnswer';
import { kindWords } from '../features/findings/review/reviewWords';
import { now } from '../platform/now';
import { sha256 } from '../platform/sha256';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';

export type Answers = {
  /**
   * Dismisses a caution or disputes a conflict, in the wording it has this moment; false when it could
   * not be taken.
   */
  readonly answer: (finding: Finding, answer: Answer) => boolean;
  readonly takeBack: (review: Review) => void;
};

/**
 * Answers to findings, each one step of undo, said at the foot of the window. An answer to words that
 * changed takes the place of the one that was given before they did.
 */
export function useAnswers(session: EditorSession, stale: readonly StaleReview[]): Answers {
  const words = useWords();
  return useMemo(
    () => ({
      takeBack: ({ id }) => {
        session.apply({ kind: 'remove-review', review: id });
      },
      answer(finding, { by, reason }) {
        const matter = reviewedMatter(finding, session.read(), sha256);
        const refuse = (): false => {
          showToast(words('review.not-taken'), words('common.ok'));
          return false;
        };
        if (matter === null) return refuse();
        const review = { ...matter, id: reviewId(newRandomId()), by, at: now(), reason };
        const earlier = earlierAnswer(finding, stale);
        const done = session.apply(...replacing(earlier, review));
        if (!done.ok) return refuse();
        showToast(words(kindWords[matter.kind].given), words('common.undo'), () =>
          session.apply(...replacing(review, earlier)),
        );
        return true;
      },
    }),
    [session, stale, words],
  );
}

function replacing(before: Review | null, after: Review | null): readonly Edit[] {
  return [
    ...(before === null ? [] : [{ kind: 'remove-review', review: before.id } as const]),
    ...(after === null ? [] : [{ kind: 'add-review', review: after } as const]),
  ];
}
