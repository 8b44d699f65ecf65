import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/agreement/edits/applyEdit';
import { mergeRecords } from '../../../../shared/agreement/edits/mergeRecords';
import type { LedgerRecord } from '../../../../shared/agreement/Ledger';
import { MOST_RECORDS, ledgerSchema } from '../../../../shared/agreement/schema/ledgerSchema';
import { agreement } from '../../../builders/agreement';
import { ledgerArbitrary } from '../../../builders/arbitraries/ledgerArbitrary';

const records = fc.sample(ledgerArbitrary, { seed: 7, numRuns: 30 }).toSorted(byLength)[0] ?? [];
const [first, second] = records;
if (first === undefined || second === undefined) throw new Error('The sample has too few records');

function byLength(one: readonly LedgerRecord[], other: readonly LedgerRecord[]): number {
  return other.length - one.length;
}

describe('mergeRecords', () => {
  it('is a union: order and repeats of what comes in do not matter', () => {
    fc.assert(
      fc.property(ledgerArbitrary, fc.nat({ max: 6 }), (ledger, cut) => {
        const [some, rest] = [ledger.slice(0, cut), ledger.slice(cut)];
        expect(mergeRecords(some, rest)).toEqual({ ok: true, value: ledger });
        expect(mergeRecords(rest, some)).toEqual({ ok: true, value: ledger });
        expect(mergeRecords(ledger, ledger)).toEqual({ ok: true, value: ledger });
        expect(ledgerSchema.safeParse(ledger).success).toBe(true);
      }),
    );
  });

  it('takes a record that was read again from a file for the same one', () => {
    const { act, ...others } = structuredClone(first);
    const again = { ...others, act };
    expect(mergeRecords([first], [again])).toEqual({ ok: true, value: [first] });
  });

  it('refuses another record in the place of one', () => {
    const other = { ...first, recordedAt: second.recordedAt };
    expect(mergeRecords([first], [other])).toEqual({
      ok: false,
      error: {
        kind: 'conflicting-record',
        installation: first.installation,
        sequence: first.sequence,
      },
    });
  });

  it('holds as many records as the schema lets stand, and not one more', () => {
    const many = Array.from({ length: MOST_RECORDS + 1 }, (_, sequence) => ({
      ...first,
      sequence,
    }));
    expect(mergeRecords(many.slice(1), []).ok).toBe(true);
    expect(mergeRecords(many.slice(1), many.slice(0, 1))).toEqual({
      ok: false,
      error: { kind: 'too-many', of: 'records', most: MOST_RECORDS },
    });
  });
});

describe('append-records', () => {
  it('adds to the ledger and to nothing else', () => {
    const start = agreement({ ledger: [second] });
    expect(applyEdit(start, { kind: 'append-records', records: [first] })).toEqual({
      ok: true,
      value: { ...start, ledger: [first, second] },
    });
  });
});
