import { describe, expect, it } from 'vitest';
import type { AnswerDraft } from '../../../../renderer/features/findings/review/draftStore';
import { draftOwners } from '../../../../renderer/features/findings/review/draftOwners';
import { articleNumber } from '../../../../shared/agreement/articleNumber';
import { clauseId } from '../../../../shared/agreement/ids';
import type { Finding } from '../../../../shared/check/Finding';

function finding(words: string, start: number, over: Partial<Finding> = {}): Finding {
  return {
    rule: 'cited-article-change',
    severity: 'conflict',
    clause: clauseId('c1'),
    articles: [articleNumber('XII')],
    evidence: { range: { start, end: start + words.length }, words, reading: [] },
    citation: null,
    fixes: [],
    ...over,
  };
}

function draft(of: Finding, reason: string): AnswerDraft {
  return { finding: of, answer: { reason, by: '' }, isAside: false };
}

describe('the finding of a half-written answer', () => {
  const first = finding('waives Article XII', 0);
  const second = finding('without Article XII', 40);

  it('is the one it was begun at', () => {
    const begun = draft(second, 'agreed');

    expect([...draftOwners([begun], [first, second])]).toEqual([[second, begun]]);
  });

  it('is the one with its words, when they have moved', () => {
    const begun = draft(second, 'agreed');
    const moved = finding('without Article XII', 52);

    expect([...draftOwners([begun], [first, moved])]).toEqual([[moved, begun]]);
  });

  it('is the one in its place, when its words are others; never one with its own', () => {
    const [one, other] = [draft(first, 'one'), draft(second, 'other')];
    const changed = finding('gives up Article XII', 40);

    const owners = draftOwners([one, other], [first, changed]);

    expect(owners.get(first)).toBe(one);
    expect(owners.get(changed)).toBe(other);
  });

  it('is no finding of another clause, rule or severity', () => {
    const begun = draft(first, 'agreed');
    const others = [
      finding('waives Article XII', 0, { clause: clauseId('c2') }),
      finding('waives Article XII', 0, { severity: 'caution' }),
      finding('waives Article XII', 0, { rule: 'subject-change' }),
    ];

    expect(draftOwners([begun], others).size).toBe(0);
  });
});
