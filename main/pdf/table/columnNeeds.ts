import type { PrintRow, PrintTable } from '../../../shared/print/PrintDocument';
import { face } from '../fonts/Face';
import type { TextStyle } from '../styles';
import { CELL, TABLE_HEAD } from '../styles';
import { atoms } from '../text/atoms';
import type { Typesetting } from '../Typesetting';
import type { ColumnNeed } from './columnWidths';
import { GUTTER } from './tableStyles';

const unbroken = { width: Number.POSITIVE_INFINITY, hyphenate: (word: string) => [word] };

/** Measures what each column of a table asks for. */
export function columnNeeds(table: PrintTable, setting: Typesetting): readonly ColumnNeed[] {
  const needs = table.columns.map(() => ({ least: 0, most: 0, squares: 0 }));
  const rows = [
    ...table.headRows.map((row) => ({ row, style: TABLE_HEAD })),
    ...table.rows.map((row) => ({ row, style: CELL })),
  ];
  // Cells over several columns only ask for what those columns do not give anyway.
  for (const isSpanning of [false, true]) {
    for (const { row, style } of rows) measureRow(row, style, { needs, isSpanning }, setting);
  }
  return needs;
}

type OpenNeed = { least: number; most: number; squares: number };

function measureRow(
  row: PrintRow,
  style: TextStyle,
  { needs, isSpanning }: { readonly needs: readonly OpenNeed[]; readonly isSpanning: boolean },
  setting: Typesetting,
): void {
  let column = 0;
  for (const cell of row) {
    const covered = needs.slice(column, column + cell.span);
    column += cell.span;
    if (cell.span > 1 !== isSpanning || covered.length === 0) continue;
    const { least, most } = textNeed(cell.text, style, setting);
    const gutters = GUTTER * (covered.length - 1);
    spread(covered, 'least', least - gutters);
    spread(covered, 'most', most - gutters);
    for (const need of covered) need.squares += (most / covered.length) ** 2;
  }
}

function spread(covered: readonly OpenNeed[], side: 'least' | 'most', asked: number): void {
  const short = asked - covered.reduce((sum, need) => sum + need[side], 0);
  if (short <= 0) return;
  for (const need of covered) need[side] += short / covered.length;
}

function textNeed(
  text: PrintRow[number]['text'],
  style: TextStyle,
  setting: Typesetting,
): Pick<ColumnNeed, 'least' | 'most'> {
  const space = (face(style.face).shape(' ', style.figures).width * style.size) / 1000;
  let least = 0;
  let most = 0;
  let line = 0;
  for (const atom of atoms(text, style, unbroken, setting)) {
    least = Math.max(least, atom.width);
    line += atom.width;
    most = Math.max(most, line);
    if (atom.after === 'space') line += space;
    if (atom.after === 'break') line = 0;
  }
  // A hair more than measured, so that rounding never breaks a line that fits.
  return { least: least + 0.1, most: most + 0.1 };
}
