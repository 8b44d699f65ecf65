import { describe, expect, it } from 'vitest';
import { earlierAnswer } from '../../../../renderer/features/findings/review/earlierAnswer';
import { articleNumber } from '../../../../shared/agreement/articleNumber';
import { clauseId, reviewId } from '../../../../shared/agreement/ids';
import type { Finding } from '../../../../shared/check/Finding';
import type { StaleReview } from '../../../../shared/check/review/reviewFindings';
import { review } from '../../../builders/review';

const finding: Finding = {
  rule: 'cited-article-change',
  severity: 'caution',
  clause: clauseId('c1'),
  articles: [articleNumber('XII')],
  evidence: { range: { start: 0, end: 3 }, words: 'Article XII', reading: [] },
  citation: null,
  fixes: [],
};

function stale(id: string, over: Partial<StaleReview['review']> = {}): StaleReview {
  return { review: review({ id: reviewId(id), ...over }), since: 'words-changed' };
}

function found(...from: readonly StaleReview[]): string | undefined {
  return earlierAnswer(finding, from)?.id;
}

describe('earlierAnswer', () => {
  const others = { articles: [articleNumber('X')], words: 'Article X' };

  it('prefers the same words, then the same articles, then the last of the clause', () => {
    expect(found(stale('a'), stale('b', { words: 'XII' }), stale('c', others))).toBe('a');
    expect(found(stale('b', { words: 'XII' }), stale('c', others))).toBe('b');
    expect(found(stale('c', others), stale('d', others))).toBe('d');
  });

  it('is never an answer to another rule, clause or severity', () => {
    expect(
      found(
        stale('a', { rule: 'subject-change' }),
        stale('b', { clause: clauseId('c2') }),
        stale('c', { kind: 'dispute' }),
      ),
    ).toBeUndefined();
  });
});
