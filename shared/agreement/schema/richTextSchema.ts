import { z } from 'zod';
import type { Block, Inline, List, Mark, ReferenceTarget, Row, Table } from '../RichText';
import {
  ALIGNMENTS,
  DEEPEST_LIST_LEVEL,
  FIELDS,
  LIST_STYLES,
  LONGEST_TEXT,
  MARKS,
} from '../RichText';
import { isNormalForm } from '../text/inlines';
import { clauseIdSchema, sectionIdSchema, tableIdSchema } from './idSchemas';
import { line, whole } from './textSchemas';

const marks: z.ZodType<readonly Mark[]> = z
  .array(z.enum(MARKS))
  .refine((found) => MARKS.filter((mark) => found.includes(mark)).join() === found.join(), {
    error: 'marks out of order',
  });

const target: z.ZodType<ReferenceTarget> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), id: sectionIdSchema }),
  z.strictObject({ kind: z.literal('clause'), id: clauseIdSchema }),
  z.strictObject({ kind: z.literal('table'), id: tableIdSchema }),
]);

const inline: z.ZodType<Inline> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: line(LONGEST_TEXT), marks }),
  z.strictObject({ kind: z.literal('reference'), target, marks }),
  z.strictObject({ kind: z.literal('field'), field: z.enum(FIELDS), marks }),
  z.strictObject({ kind: z.literal('break') }),
]);

const content: z.ZodType<readonly Inline[]> = z
  .array(inline)
  .refine(isNormalForm, { error: 'text not in normal form' });

function listAt(level: number): z.ZodType<List> {
  const sublist = level < DEEPEST_LIST_LEVEL ? listAt(level + 1).nullable() : z.null();
  return z.strictObject({
    kind: z.literal('list'),
    style: z.enum(LIST_STYLES),
    items: z.array(z.strictObject({ content, sublist })).min(1),
  });
}

const row: z.ZodType<Row> = z.strictObject({
  cells: z.array(z.strictObject({ content, span: whole(1, 60) })).min(1),
});

const table: z.ZodType<Table> = z
  .strictObject({
    kind: z.literal('table'),
    id: tableIdSchema,
    caption: line(500),
    headerRows: whole(0, 10),
    columns: z.array(z.enum(ALIGNMENTS)).min(1).max(60),
    rows: z.array(row).min(1),
  })
  .refine((found) => found.headerRows <= found.rows.length, { error: 'more headings than rows' })
  .refine((found) => found.rows.every((each) => rowWidth(each) === found.columns.length), {
    error: 'a row of another width',
  });

function rowWidth(found: Row): number {
  return found.cells.reduce((sum, cell) => sum + cell.span, 0);
}

export const blockSchema: z.ZodType<Block> = z.union([
  z.strictObject({ kind: z.literal('paragraph'), content }),
  listAt(1),
  table,
]);
