import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../../../shared/agreement/RichText';
import { blockSchema } from '../../../../shared/agreement/schema/richTextSchema';
import { paragraph, table } from '../../../builders/agreement';

const run = { kind: 'text', text: 'Words', marks: [] };

function takesContent(...content: readonly unknown[]): boolean {
  return blockSchema.safeParse({ kind: 'paragraph', content }).success;
}

function takesTable(over: object): boolean {
  return blockSchema.safeParse({
    ...table('t1', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
    ...over,
  }).success;
}

function cellsOf(...spans: readonly number[]): object {
  return { cells: spans.map((span) => ({ content: [], span })) };
}

describe('blockSchema, on a line of text', () => {
  it('takes normal form and refuses every other form', () => {
    const bold = { ...run, marks: ['bold'] };
    expect(takesContent()).toBe(true);
    expect(takesContent(run, bold, { kind: 'break' }, { kind: 'break' }, run)).toBe(true);
    expect(takesContent(run, run)).toBe(false);
    expect(takesContent({ ...run, text: '' })).toBe(false);
    expect(takesContent({ ...run, marks: ['italic', 'bold'] })).toBe(false);
    expect(takesContent({ ...run, marks: ['bold', 'bold'] })).toBe(false);
    expect(takesContent({ ...run, marks: ['strike'] })).toBe(false);
  });

  it.each([
    ['a line end', 'a\nb'],
    ['a tab', 'a\tb'],
    ['a hidden character', 'a\u200bb'],
    ['a direction override', 'a\u202eb'],
    ['a letter and its accent apart', 'e\u0301'],
    ['half a surrogate pair', '\ud83d'],
  ])('refuses %s', (_, text) => expect(takesContent({ ...run, text })).toBe(false));

  it('takes the longest text and nothing longer', () => {
    expect(takesContent({ ...run, text: 'a'.repeat(LONGEST_TEXT) })).toBe(true);
    expect(takesContent({ ...run, text: 'a'.repeat(LONGEST_TEXT + 1) })).toBe(false);
  });

  it('refuses what is no part of a line', () => {
    expect(takesContent(paragraph())).toBe(false);
    expect(takesContent({ kind: 'link', href: 'https://example.org', marks: [] })).toBe(false);
    expect(takesContent({ kind: 'field', field: 'salary', marks: [] })).toBe(false);
    const target = { kind: 'page', id: 'p1' };
    expect(takesContent({ kind: 'reference', target, marks: [] })).toBe(false);
  });
});

describe('blockSchema, on a table', () => {
  it('wants every row as wide as its columns, counting spans', () => {
    expect(takesTable({ rows: [cellsOf(1, 1), cellsOf(2)] })).toBe(true);
    expect(takesTable({ rows: [cellsOf(1)] })).toBe(false);
    expect(takesTable({ rows: [cellsOf(1, 2)] })).toBe(false);
    expect(takesTable({ rows: [cellsOf(2, 0)] })).toBe(false);
    expect(takesTable({ rows: [cellsOf(1, 1), cellsOf()] })).toBe(false);
  });

  it('wants a row and a column', () => {
    expect(takesTable({ rows: [] })).toBe(false);
    expect(takesTable({ columns: [], rows: [cellsOf()] })).toBe(false);
  });

  it('lets all rows be headings, and no more than all', () => {
    expect(takesTable({ headerRows: 0 })).toBe(true);
    expect(takesTable({ headerRows: 2 })).toBe(true);
    expect(takesTable({ headerRows: 3 })).toBe(false);
    expect(takesTable({ headerRows: -1 })).toBe(false);
  });
});

describe('blockSchema, on a list', () => {
  it('takes lists inside items, and nothing else there', () => {
    const item = (sublist: unknown): unknown => ({
      kind: 'list',
      style: 'decimal',
      items: [{ content: [], sublist }],
    });
    expect(blockSchema.safeParse(item(item(item(null)))).success).toBe(true);
    expect(blockSchema.safeParse(item(paragraph())).success).toBe(false);
    expect(blockSchema.safeParse(item([])).success).toBe(false);
  });
});
