import { describe, expect, it } from 'vitest';
import type { DraftRow } from '../../../renderer/features/signoff/roster/rosterDraft';
import { draftOf, rosterOf } from '../../../renderer/features/signoff/roster/rosterDraft';
import { personId } from '../../../shared/agreement/ids';
import { person } from '../../builders/agreement';
import { countedIds } from '../../builders/countedIds';

function row(over: Partial<DraftRow> = {}): DraftRow {
  return {
    key: 'k',
    person: null,
    name: 'Dana Amari',
    role: 'Teacher',
    member: 'yes',
    percent: '100',
    ...over,
  };
}

describe('rosterOf', () => {
  const roster = [
    person('p1', 'Lucía Abarca'),
    person('p2', 'Otis Marsh', { role: 'Office manager', member: false, percent: 50 }),
  ];

  it('gives the list back that was only looked at', () => {
    expect(rosterOf(draftOf(roster), countedIds())).toEqual({ ok: true, value: roster });
  });

  it('keeps somebody the same person when the spelling of the name is corrected', () => {
    const [first, ...rest] = draftOf(roster);
    if (first === undefined) throw new Error('no row');
    const corrected = [{ ...first, name: 'Lucía Abarca Ruiz' }, ...rest];

    const read = rosterOf(corrected, countedIds());

    expect(read.ok && read.value[0]).toMatchObject({ id: 'p1', name: 'Lucía Abarca Ruiz' });
  });

  it('gives a new person an id of their own and passes over rows left empty', () => {
    const read = rosterOf(
      [...draftOf(roster), row({ name: '', role: '', member: null }), row()],
      countedIds(),
    );

    expect(read.ok && read.value.map(({ name }) => name)).toEqual([
      'Lucía Abarca',
      'Otis Marsh',
      'Dana Amari',
    ]);
    expect(read.ok && read.value[2]?.id).not.toBe(personId('p1'));
  });

  it('counts the rows of faults as the screen shows them', () => {
    const read = rosterOf(
      [
        row(),
        row({ member: null }),
        row({ name: 'dana  amari' }),
        row({ name: 'X', percent: '1.5' }),
      ],
      countedIds(),
    );

    expect(read).toEqual({
      ok: false,
      error: [
        { kind: 'unclear-member', row: 2, found: '' },
        { kind: 'repeated-name', row: 2, name: 'Dana Amari', firstRow: 1 },
        { kind: 'repeated-name', row: 3, name: 'dana amari', firstRow: 1 },
        { kind: 'percent-not-whole', row: 4, found: '1.5' },
      ],
    });
  });
});
