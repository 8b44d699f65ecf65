import type { Finding } from '../../../../shared/check/Finding';
import { findingKey } from '../findingKey';
import type { AnswerDraft } from './draftStore';

/**
 * Which finding each draft belongs to now. Words may have changed since it was begun: then it is the
 * finding of the same rule in the same clause that is the most like the old one, and has no draft of
 * its own. A draft whose finding is gone has no place in the answer; it waits for it to come back.
 */
export function draftOwners(
  drafts: readonly AnswerDraft[],
  open: readonly Finding[],
): ReadonlyMap<Finding, AnswerDraft> {
  const owners = new Map<Finding, AnswerDraft>();
  const homeless = new Set(drafts);
  for (const isLike of LIKENESSES) {
    for (const draft of homeless) {
      const owner = open.find((each) => !owners.has(each) && isLike(each, draft.finding));
      if (owner === undefined) continue;
      owners.set(owner, draft);
      homeless.delete(draft);
    }
  }
  return owners;
}

type Likeness = (one: Finding, other: Finding) => boolean;

const isSameMatter: Likeness = (one, other) =>
  one.rule === other.rule && one.clause === other.clause && one.severity === other.severity;

const isSameArticles: Likeness = (one, other) =>
  isSameMatter(one, other) && one.articles.join() === other.articles.join();

/** The most alike first. */
const LIKENESSES: readonly Likeness[] = [
  (one, other) => findingKey(one) === findingKey(other),
  (one, other) => isSameArticles(one, other) && one.evidence?.words === other.evidence?.words,
  isSameArticles,
  isSameMatter,
];
