import { textRun } from '../../agreement/text/inlines';
import { excerpt } from '../content/excerpt';
import { bulletLength } from '../labels/parseBullet';
import { parseLabel } from '../labels/parseLabel';
import type { SourceTable } from '../SourceBlock';
import type { TextLine } from './textLines';

/** How the columns of a line are parted; the surest sign first. */
type Parting = 'bars' | 'tabs' | 'spaces';

const SEPARATOR = /^[|+:=\s-]{3,}$/u;
const LONGEST_SPACED_CELL = 40;
const LEAST_ROWS: Readonly<Record<Parting, number>> = { bars: 2, tabs: 2, spaces: 3 };

/**
 * Reads a table that was flattened into text, beginning at `start`.
 *
 * @returns the table and the place after its last line, or null when no table begins there
 */
export function textTable(
  lines: readonly TextLine[],
  start: number,
): { readonly table: SourceTable; readonly end: number } | null {
  const first = lines[start];
  if (first === undefined) return null;
  const parting = partingOf(first.text);
  if (parting === null) return null;
  const rows: (readonly string[])[] = [];
  let hasSeparator = false;
  let end = start;
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? '';
    if (SEPARATOR.test(text)) {
      hasSeparator ||= rows.length === 1;
      continue;
    }
    if (partingOf(text) !== parting) break;
    rows.push(cellsOf(text, parting));
  }
  if (rows.length < LEAST_ROWS[parting] || !isEven(rows, parting)) return null;
  return { end, table: tableOf(rows, first, hasSeparator) };
}

function partingOf(text: string): Parting | null {
  if (text === '' || text.includes('___') || text.length > 1000) return null;
  if (text.split('|').length > 2 || /^[^|]*\S\s\|\s\S/u.test(text)) return 'bars';
  if (bulletLength(text) > 0) return null;
  const parting = text.includes('\t') ? 'tabs' : / {2}/.test(text) ? 'spaces' : null;
  if (parting === null) return null;
  const cells = cellsOf(text, parting);
  const [sign = ''] = cells;
  return cells.length === 2 && isNumber(sign) ? null : parting;
}

/** Whether a first cell numbers a paragraph; a bare "1" is rather the first period. */
function isNumber(sign: string): boolean {
  const label = parseLabel(`${sign} `);
  if (label === null || label.length <= sign.length) return false;
  return label.readings.some(({ closing, path }) => closing !== 'none' || path.length > 1);
}

function cellsOf(text: string, parting: Parting): readonly string[] {
  switch (parting) {
    case 'bars':
      return text
        .replace(/^\||\|$/gu, '')
        .split('|')
        .map((cell) => cell.trim());
    case 'tabs':
      return text.split('\t').map((cell) => cell.trim());
    case 'spaces':
      return text.split(/ {2,}|\t/u).map((cell) => cell.trim());
  }
}

/** Whether most rows agree on the columns; text set in columns by spaces must agree throughout. */
function isEven(rows: readonly (readonly string[])[], parting: Parting): boolean {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const agreeing = Math.max(...counts.values());
  if (parting !== 'spaces') return agreeing * 10 >= rows.length * 6;
  const isShort = rows.every((row) => row.every((cell) => cell.length <= LONGEST_SPACED_CELL));
  return agreeing === rows.length && isShort;
}

function tableOf(
  rows: readonly (readonly string[])[],
  first: TextLine,
  hasSeparator: boolean,
): SourceTable {
  const isHeader = hasSeparator || looksLikeHeader(rows);
  return {
    kind: 'table',
    place: { unit: 'line', number: first.number, excerpt: excerpt(first.text) },
    headerRows: isHeader ? 1 : 0,
    columns: [],
    rows: rows.map((row) =>
      row.map((cell) => ({ content: cell === '' ? [] : [textRun(cell)], span: 1 })),
    ),
  };
}

/** Names above figures: no digit in the first row, and some below it. */
function looksLikeHeader([first = [], ...rest]: readonly (readonly string[])[]): boolean {
  const isNamed = first.every((cell) => cell !== '' && !/\d/.test(cell));
  return isNamed && rest.some((row) => row.some((cell) => /\d/.test(cell)));
}
