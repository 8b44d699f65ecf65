import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../main/effects/sha256';
import { checkAgreement } from '../../../../shared/check/checkAgreement';
import { checkSummary } from '../../../../shared/check/review/checkSummary';
import { agreement, clauseSaying, effect, section } from '../../../builders/agreement';
import { laPilot } from '../../../builders/laPilot';
import { rulePack } from '../../../builders/rulePack';

const declared = agreement({
  sections: [
    section({
      clauses: [
        clauseSaying('c1', 'Hours are set here.', {
          effects: [effect('IX'), effect('XXX'), effect('I', { effect: 'preserve' })],
          children: [clauseSaying('c2', 'And here.', { effects: [effect('XII')] })],
        }),
      ],
    }),
  ],
});

describe('checkSummary', () => {
  const findings = checkAgreement(declared, laPilot);
  const summary = checkSummary({ agreement: declared, findings, pack: laPilot }, sha256);

  it('names the pack, what it protects and where that is written', () => {
    expect(summary).toMatchObject({
      pack: { id: 'la-pilot', version: laPilot.version, cbaEdition: { name: '2014-2017' } },
      clauses: 2,
      list: { source: expect.stringContaining('slide 11') },
    });
    expect(summary.protectedArticles).toContain('XII');
  });

  it('counts no clause that was only begun', () => {
    const clauses = [clauseSaying('c1', 'Hours are set here.'), clauseSaying('c2', '')];
    const begun = agreement({ sections: [section({ clauses })] });

    expect(checkSummary({ agreement: begun, findings: [], pack: laPilot }, sha256).clauses).toBe(1);
  });

  it('tells which articles the agreement deals with that the list does not settle, in order', () => {
    expect(summary.notListed).toEqual(['I', 'IX']);
    expect(summary.unknown).toEqual(['XXX']);
  });

  it('has every finding, answered or not', () => {
    expect(summary.reviewed.open).toEqual(findings);
  });

  it('can be made of an empty agreement under a pack that protects nothing', () => {
    const empty = agreement({ sections: [] });
    const pack = rulePack({ articles: [] });

    expect(checkSummary({ agreement: empty, findings: [], pack }, sha256)).toMatchObject({
      clauses: 0,
      protectedArticles: [],
      list: null,
      notListed: [],
      unknown: [],
    });
  });
});
