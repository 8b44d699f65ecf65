import { describe, expect, it } from 'vitest';
import {
  LONGEST_STATEMENT,
  MOST_RECORDS,
  ledgerSchema,
} from '../../../../shared/agreement/schema/ledgerSchema';

const act = { kind: 'elect', person: 'p1', name: 'Ada Quill', statement: 'I elect.\nI do.' };
const record = {
  installation: 'a'.repeat(64),
  sequence: 0,
  previous: null,
  content: 'b'.repeat(64),
  recordedAt: '2026-05-11T17:04:09Z',
  act,
  signature: 'c'.repeat(128),
};

function isTaken(...records: readonly object[]): boolean {
  return ledgerSchema.safeParse(records).success;
}

describe('ledgerSchema', () => {
  it('takes records ordered by installation, then sequence, and in no other order', () => {
    const later = { ...record, sequence: 1, previous: 'd'.repeat(64) };
    const other = { ...record, installation: 'b'.repeat(64) };
    expect(isTaken()).toBe(true);
    expect(isTaken(record, later, other)).toBe(true);
    expect(isTaken(record, { ...later, sequence: 5 })).toBe(true);
    expect(isTaken(later, record)).toBe(false);
    expect(isTaken(other, record)).toBe(false);
    expect(isTaken(record, record)).toBe(false);
  });

  it('refuses anything not written in its one form', () => {
    for (const over of [
      { installation: 'A'.repeat(64) },
      { content: 'b'.repeat(63) },
      { previous: '' },
      { signature: 'c'.repeat(64) },
      { recordedAt: '2026-05-11T17:04:09.000Z' },
      { sequence: -1 },
      { sequence: 0.5 },
      { act: { ...act, kind: 'roster' } },
      { act: { kind: 'roster', roster: 'b'.repeat(63) } },
      { act: { ...act, statement: 'I elect.\r\n' } },
      { act: { ...act, statement: 'I\u200b elect.' } },
      { act: { ...act, person: undefined } },
    ]) {
      expect(isTaken({ ...record, ...over })).toBe(false);
    }
    expect(isTaken({ ...record, act: { kind: 'roster', roster: 'b'.repeat(64) } })).toBe(true);
  });

  it('takes the longest statement and the most records, and not more', () => {
    const saying = (length: number): object => ({
      ...record,
      act: { ...act, statement: 'a'.repeat(length) },
    });
    expect(isTaken(saying(LONGEST_STATEMENT))).toBe(true);
    expect(isTaken(saying(LONGEST_STATEMENT + 1))).toBe(false);
    const many = Array.from({ length: MOST_RECORDS + 1 }, (_, sequence) => ({
      ...record,
      sequence,
    }));
    expect(isTaken(...many.slice(1))).toBe(true);
    expect(isTaken(...many)).toBe(false);
  });
});
