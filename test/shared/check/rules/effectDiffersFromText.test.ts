import { describe, expect, it } from 'vitest';
import type { EffectKind } from '../../../../shared/agreement/Body';
import { agreement, clauseSaying, effect, section } from '../../../builders/agreement';
import { laPilot } from '../../../builders/laPilot';
import { findingsOf } from '../../../builders/findingsOf';

/** What the rule finds in a clause with one declared effect. */
function differing(words: string, article: string, kind: EffectKind): readonly string[] {
  const declared = clauseSaying('c1', words, { effects: [effect(article, { effect: kind })] });
  return findingsOf(
    'effect-differs-from-text',
    agreement({ sections: [section({ clauses: [declared] })] }),
    laPilot,
  ).map(({ severity, articles }) => `${severity} ${articles.join(' ')}`);
}

describe('effectDiffersFromText', () => {
  it.each([
    ['Article XVIII is waived.', 'preserve'],
    ['Article XVIII is waived.', 'supplement'],
    ['Nothing in this clause waives Article XVIII.', 'waive'],
    ['Article XVIII remains in full force.', 'modify'],
  ] as const)('finds that "%s" is not what "%s" declares', (words, kind) => {
    expect(differing(words, 'XVIII', kind)).toEqual(['caution XVIII']);
  });

  it.each([
    ['Article XVIII is waived.', 'waive'],
    ['Article XVIII is waived.', 'modify'],
    ['Article XVIII remains in full force.', 'preserve'],
    ['Classes have at most thirty students.', 'waive'],
    ['Article XVIII remains in force; Section 2.0 of Article XVIII is waived.', 'waive'],
  ] as const)('takes "%s" for what "%s" declares', (words, kind) => {
    expect(differing(words, 'XVIII', kind)).toEqual([]);
  });
});
