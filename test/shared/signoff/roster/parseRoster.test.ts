import { describe, expect, it } from 'vitest';
import type { Roster } from '../../../../shared/agreement/Roster';
import { rosterSchema } from '../../../../shared/agreement/schema/rosterSchema';
import { parseRoster } from '../../../../shared/signoff/roster/parseRoster';
import { person } from '../../../builders/agreement';

const headings = ['name', 'role', 'member', 'percent'];

/** Counts from n1, so that a test can foretell fresh ids. */
function counter(): () => string {
  let count = 0;
  return () => `n${(count += 1)}`;
}

function read(rows: readonly (readonly string[])[], current: Roster = []): unknown {
  const result = parseRoster(rows, current, counter());
  return result.ok ? result.value : result.error;
}

describe('parseRoster', () => {
  it('reads people in the order of the rows', () => {
    const rows = [
      headings,
      ['Ana Prueba', 'Teacher', 'yes', '100'],
      ['Bruno Ejemplo', 'Counselor', 'no', '50'],
    ];

    expect(read(rows)).toEqual([
      person('n1', 'Ana Prueba'),
      person('n2', 'Bruno Ejemplo', { role: 'Counselor', member: false, percent: 50 }),
    ]);
  });

  it('takes columns in any order and case, in Spanish, among others', () => {
    const rows = [
      ['Correo', ' PORCENTAJE ', 'Nombre', 'Miembro', 'Puesto'],
      ['ana@escuela.example', '80 %', 'Ana Prueba', 'Sí', 'Maestra'],
    ];

    expect(read(rows)).toEqual([person('n1', 'Ana Prueba', { role: 'Maestra', percent: 80 })]);
  });

  it.each(['yes', 'Y', 'TRUE', '1', 'sí', 'Si', 'x'])('reads "%s" as a member', (word) => {
    expect(read([headings, ['Ana Prueba', '', word, '0%']])).toEqual([
      person('n1', 'Ana Prueba', { role: '', percent: 0 }),
    ]);
  });

  it.each(['no', 'N', 'False', '0'])('reads "%s" as no member', (word) => {
    expect(read([headings, ['Ana Prueba', 'Teacher', word, '100']])).toEqual([
      person('n1', 'Ana Prueba', { member: false }),
    ]);
  });

  it('keeps the id of who is on the list, by name without regard to capitals and spaces', () => {
    const current = [person('p7', 'Ana Prueba', { percent: 50 }), person('n1', 'Gone Away')];
    const rows = [
      headings,
      ['Bruno Ejemplo', 'Teacher', 'yes', '100'],
      ['  ana   PRUEBA', 'Teacher', 'yes', '100'],
    ];

    expect(read(rows, current)).toEqual([
      person('n2', 'Bruno Ejemplo'),
      person('p7', 'ana PRUEBA'),
    ]);
  });

  it('reads a formula as the letters it is', () => {
    const rows = [headings, ['=HYPERLINK("http://x.example")', '+1', 'yes', '100']];

    expect(read(rows)).toEqual([person('n1', '=HYPERLINK("http://x.example")', { role: '+1' })]);
  });

  it('gives clean text, which the file takes', () => {
    const rows = [headings, ['A\u0301na\u200b\u00a0 Prueba\n', 'Tea\u0000cher', 'yes', '100']];
    const found = read(rows);

    expect(found).toEqual([person('n1', 'Ána Prueba')]);
    expect(rosterSchema.safeParse(found).success).toBe(true);
  });

  it('skips blank rows without losing count', () => {
    const rows = [headings, ['', ' ', '', ''], [''], ['Ana Prueba', 'Teacher', 'maybe', '100']];

    expect(read(rows)).toEqual([{ kind: 'unclear-member', row: 4, found: 'maybe' }]);
  });

  it('names every fault with its row', () => {
    const rows = [
      headings,
      ['', 'Teacher', 'yes', '100'],
      ['Ana Prueba', 'Teacher', '', '101'],
      ['Bruno Ejemplo', 'Teacher', 'yes', '-1'],
      ['ana prueba', 'Teacher', 'yes', '0.5'],
      ['Cleo Sample'],
    ];

    expect(read(rows)).toEqual([
      { kind: 'no-name', row: 2 },
      { kind: 'unclear-member', row: 3, found: '' },
      { kind: 'percent-out-of-range', row: 3, found: '101' },
      { kind: 'percent-out-of-range', row: 4, found: '-1' },
      { kind: 'percent-not-whole', row: 5, found: '0.5' },
      { kind: 'repeated-name', row: 5, name: 'ana prueba', firstRow: 3 },
      { kind: 'unclear-member', row: 6, found: '' },
      { kind: 'percent-not-whole', row: 6, found: '' },
    ]);
  });

  it.each(['0', '100', '100%', '007'])('takes %s percent', (percent) => {
    expect(read([headings, ['Ana Prueba', 'Teacher', 'yes', percent]])).toEqual([
      person('n1', 'Ana Prueba', { percent: Number.parseInt(percent, 10) }),
    ]);
  });

  it.each(['50.0', '50,5', '1e2', 'half', '१००'])(
    'asks again rather than guess at "%s"',
    (found) => {
      expect(read([headings, ['Ana Prueba', 'Teacher', 'yes', found]])).toEqual([
        { kind: 'percent-not-whole', row: 2, found },
      ]);
    },
  );

  it('names the columns that are missing or there twice', () => {
    expect(
      read([
        ['name', 'Name', 'role', 'percent'],
        ['Ana Prueba', '', 'yes', '100'],
      ]),
    ).toEqual([
      { kind: 'repeated-column', row: 1, column: 'name' },
      { kind: 'missing-column', row: 1, column: 'member' },
    ]);
  });

  it('finds nobody in nothing', () => {
    expect(read([])).toEqual([{ kind: 'empty' }]);
    expect(read([['', '']])).toEqual([{ kind: 'empty' }]);
    expect(read([headings, ['', '', '', '']])).toEqual([{ kind: 'empty' }]);
  });

  it('stops at what the file can hold', () => {
    const people = (count: number): string[][] =>
      Array.from({ length: count }, (_, index) => [`Person ${index}`, '', 'yes', '100']);

    expect(read([headings, ...people(2000)])).toHaveLength(2000);
    expect(read([headings, ...people(2001)])).toEqual([{ kind: 'too-many', most: 2000 }]);
    expect(read([headings, ['a'.repeat(201), 'b'.repeat(201), 'yes', '1']])).toEqual([
      { kind: 'too-long', row: 2, column: 'name' },
      { kind: 'too-long', row: 2, column: 'role' },
    ]);
  });
});
