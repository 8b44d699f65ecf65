import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../main/effects/sha256';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import { reviewId } from '../../../../shared/agreement/ids';
import type { Instant } from '../../../../shared/agreement/Ledger';
import { checkAgreement } from '../../../../shared/check/checkAgreement';
import { reviewedMatter } from '../../../../shared/check/review/reviewFindings';
import type { PrintCopy } from '../../../../shared/print/PrintCopy';
import { printAgreement } from '../../../../shared/print/printAgreement';
import type { SchedulePart } from '../../../../shared/print/PrintDocument';
import { wordsOfText } from '../../../../shared/print/PrintText';
import { agreement, clauseSaying, section } from '../../../builders/agreement';
import { laPilot } from '../../../builders/laPilot';

const waiving = agreement({
  sections: [
    section({
      clauses: [
        clauseSaying('c1', 'Lunch is at noon.'),
        clauseSaying('c2', 'Article XII is waived.'),
        clauseSaying('c3', 'Article X requests go to the office.'),
      ],
    }),
  ],
});

/** Every finding of an agreement answered on one day by one person. */
function answered(written: Agreement): Agreement {
  const reviews = checkAgreement(written, laPilot).flatMap((finding, index) => {
    const matter = reviewedMatter(finding, written, sha256);
    if (matter === null) return [];
    return [
      {
        ...matter,
        id: reviewId(`r${index}`),
        by: 'Odalys Pennywhistle',
        at: '2026-11-20T10:00:00.000Z' as Instant,
        reason: 'UTLA agreed by letter.',
      },
    ];
  });
  return { ...written, reviews };
}

function report(written: Agreement, copy: PrintCopy = 'union'): SchedulePart | undefined {
  const { parts } = printAgreement({ agreement: written, copy, pack: laPilot, sha256 });
  return parts
    .filter((part) => part.kind === 'schedule')
    .find(({ title }) => title === 'Check report');
}

function rows(part: SchedulePart | undefined): readonly (readonly string[])[] {
  return (part?.tables ?? []).flatMap(({ rows: all }) =>
    all.map((row) => row.map((cell) => wordsOfText(cell.text))),
  );
}

describe('checkReportPart', () => {
  it('lists conflicts, then cautions, with the words they rest on', () => {
    expect(rows(report(waiving))).toEqual([
      ['1.2', 'XII', expect.stringContaining('“Article XII is waived”'), 'Not answered.'],
      ['1.3', 'X', expect.stringContaining('“Article X”'), 'Not answered.'],
    ]);
  });

  it('prints who disputed a conflict or set a caution aside, when and why', () => {
    expect(rows(report(answered(waiving))).map((row) => row[3])).toEqual([
      'Disputed by Odalys Pennywhistle, 20 November 2026: UTLA agreed by letter.',
      'Set aside by Odalys Pennywhistle, 20 November 2026: UTLA agreed by letter.',
    ]);
  });

  it('keeps answers to words that have changed since, apart from those that hold', () => {
    const { reviews } = answered(waiving);
    const changed = agreement({
      reviews,
      sections: [section({ clauses: [clauseSaying('c2', 'Article XII is waived for a year.')] })],
    });
    const [conflict, ...stale] = rows(report(changed));

    expect(conflict?.[3]).toBe('Not answered.');
    expect(stale.map((row) => row[0])).toEqual(['1.1', '—']);
  });

  it('says under which rules the agreement was checked, and never that all is well', () => {
    const clean = agreement();
    const part = report(clean);

    expect(part?.tables).toEqual([]);
    expect(wordsOfText(part?.lead ?? [])).toContain(laPilot.version);
    expect((part?.notes ?? []).map(wordsOfText).join(' ')).toContain('UTLA does');
  });

  it.each(['staff', 'public'] as const)(
    'stays out of the %s copy, since answers name people',
    (copy) => {
      expect(report(waiving, copy)).toBeUndefined();
    },
  );
});
