import { describe, expect, it } from 'vitest';
import type { RulePack } from '../../../../shared/cba/RulePack';
import { agreement, clauseSaying, section } from '../../../builders/agreement';
import { findingsOf } from '../../../builders/findingsOf';
import { laPilot } from '../../../builders/laPilot';

function lawFindings(words: string, pack: RulePack = laPilot): ReturnType<typeof findingsOf> {
  const written = agreement({ sections: [section({ clauses: [clauseSaying('c1', words)] })] });
  return findingsOf('state-law-change', written, pack);
}

describe('stateLawChange', () => {
  it('cites the section of the code, beside what the contract says of the same words', () => {
    const words = 'Layoffs go by the council’s ranking instead of seniority.';

    expect(lawFindings(words)).toMatchObject([
      {
        severity: 'caution',
        articles: [],
        citation: { source: 'California Education Code 44955', confidence: 'stated' },
      },
    ]);
  });

  it('says nothing of words that leave the law standing', () => {
    expect(lawFindings('Layoffs follow the contract and the Education Code.')).toEqual([]);
  });

  it('is silent for a law that speaks of none of the topics', () => {
    const silent = {
      ...laPilot,
      stateLaw: laPilot.stateLaw.map((law) => ({ ...law, topics: [] })),
    };

    expect(
      lawFindings('Layoffs go by the council’s ranking instead of seniority.', silent),
    ).toEqual([]);
  });
});
