import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { reviewId } from '../../shared/agreement/ids';
import { checkAgreement } from '../../shared/check/checkAgreement';
import { reviewedMatter } from '../../shared/check/review/reviewFindings';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { agreement, clauseSaying, effect, section } from '../builders/agreement';
import { laPilot } from '../builders/laPilot';
import { review } from '../builders/review';
import { ewa, workFolder } from './ewa';

describe('ewa check, of an agreement with answered findings', () => {
  const mention = 'Visits are planned.';

  /** Both findings answered, and then the caution's clause says `words`. */
  function answered(words: string): string {
    const body = (text: string) =>
      agreement({
        sections: [
          section({
            clauses: [
              clauseSaying('c1', text, { effects: [effect('X', { effect: 'supplement' })] }),
              clauseSaying('c2', 'Hours are set.', {
                effects: [effect('XVII', { effect: 'waive' })],
              }),
            ],
          }),
        ],
      });
    const then = body(mention);
    const reviews = checkAgreement(then, laPilot)
      .filter(({ rule }) => rule === 'protected-article-effect')
      .map((finding, at) =>
        review({ ...reviewedMatter(finding, then, sha256), id: reviewId(`r${at}`) }),
      );
    const folder = workFolder();
    const text = agreementFileText({ ...body(words), reviews }, sha256);
    writeFileSync(path.join(folder, 'a.ewa'), text);
    return folder;
  }

  it('tells the answers beside what it told before, and a disputed conflict is one', () => {
    const folder = answered(mention);

    const { code, out } = ewa(folder, 'check', 'a.ewa', '--json');
    const notes = [{ by: 'Lourdes Bañuelos', at: '2026-05-04T12:00:00Z', reason: review().reason }];

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ severity: 'caution', answer: { kind: 'dismissed', notes } }),
        expect.objectContaining({ severity: 'conflict', answer: { kind: 'disputed', notes } }),
      ]),
      summary: { conflict: 1, caution: 1 },
      answers: {
        open: { conflict: 0, caution: 0 },
        disputed: 1,
        dismissed: 1,
        stale: [],
      },
    });
    expect(ewa(folder, 'check', 'a.ewa').out).toContain(
      'Answered: 1 conflict disputed, and still open until UTLA answers; 1 caution dismissed.',
    );
  });

  it('lists what holds no longer, and finds the caution again', () => {
    const folder = answered(`${mention} It is read aloud.`);

    expect(JSON.parse(ewa(folder, 'check', 'a.ewa', '--json').out)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ severity: 'caution', answer: null }),
      ]),
      answers: {
        open: { caution: 1 },
        stale: [{ kind: 'dismissal', since: 'words-changed', clause: { id: 'c1', number: '1.1' } }],
      },
    });
    expect(ewa(folder, 'check', 'a.ewa').out).toMatch(
      /Clause 1\.1: The words have changed since\.\s+Dismissed by Lourdes Bañuelos/,
    );
  });
});
