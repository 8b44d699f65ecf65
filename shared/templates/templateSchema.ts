import { z } from 'zod';
import { LANGUAGES } from '../agreement/Agreement';
import { isArticleNumber } from '../agreement/articleNumber';
import type { EffectKind, SigningAct } from '../agreement/Body';
import { DEEPEST_CLAUSE_LEVEL, EFFECT_KINDS, SIGNING_ACTS } from '../agreement/Body';
import { isClauseId } from '../agreement/ids';
import type { Alignment, ListStyle } from '../agreement/RichText';
import { ALIGNMENTS, DEEPEST_LIST_LEVEL, LIST_STYLES } from '../agreement/RichText';
import { line, lines, whole } from '../agreement/schema/textSchemas';

/** Text in the small markup of `parseMarkup`. */
type MarkedText = string;

export type ListFile = {
  readonly kind: 'list';
  readonly style: ListStyle;
  readonly items: readonly (MarkedText | ListItemFile)[];
};
type ListItemFile = { readonly text: MarkedText; readonly list: ListFile };
export type CellFile = MarkedText | { readonly text: MarkedText; readonly span: number };
export type TableFile = {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly headerRows: number;
  readonly columns: readonly Alignment[];
  readonly rows: readonly (readonly CellFile[])[];
};
export type BlockFile = MarkedText | ListFile | TableFile;
export type EffectFile = {
  readonly effect: EffectKind;
  readonly article: string;
  readonly section?: string | undefined;
  readonly note?: string | undefined;
};
/** A clause as people write it. What is left out has none: no heading, no effects, no children. */
export type ClauseFile = {
  readonly id: string;
  readonly heading?: string | undefined;
  readonly text: MarkedText | readonly BlockFile[];
  readonly effects?: readonly EffectFile[] | undefined;
  readonly children?: readonly ClauseFile[] | undefined;
  /** Whose signing statement this is; without it the clause is a provision. */
  readonly statement?: SigningAct | undefined;
  readonly note?: string | undefined;
};

const id = z.string().refine(isClauseId, { error: 'no id: a-z, 0-9 and -, at most 32' });
const text = lines(20_000);
const note = line(1000);

function listAt(level: number): z.ZodType<ListFile> {
  const item =
    level < DEEPEST_LIST_LEVEL
      ? z.union([text, z.strictObject({ text, list: listAt(level + 1) })])
      : text;
  return z.strictObject({
    kind: z.literal('list'),
    style: z.enum(LIST_STYLES),
    items: z.array(item).min(1),
  });
}

const cell = z.union([text, z.strictObject({ text, span: whole(1, 60) })]);

const table: z.ZodType<TableFile> = z
  .strictObject({
    kind: z.literal('table'),
    id,
    caption: line(500),
    headerRows: whole(0, 10),
    columns: z.array(z.enum(ALIGNMENTS)).min(1).max(60),
    rows: z.array(z.array(cell).min(1)).min(1),
  })
  .refine((found) => found.headerRows <= found.rows.length, { error: 'more headings than rows' })
  .refine((found) => found.rows.every((row) => rowWidth(row) === found.columns.length), {
    error: 'a row of another width than the columns',
  });

function rowWidth(row: readonly CellFile[]): number {
  return row.reduce((sum, found) => sum + (typeof found === 'string' ? 1 : found.span), 0);
}

const effect: z.ZodType<EffectFile> = z.strictObject({
  effect: z.enum(EFFECT_KINDS),
  article: z.string().refine(isArticleNumber, { error: 'no article number' }),
  section: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,3})*(\([a-z0-9]{1,4}\))*$/)
    .optional(),
  note: line(2000).optional(),
});

function clauseAt(level: number): z.ZodType<ClauseFile> {
  return z.strictObject({
    id,
    heading: line(500).optional(),
    text: z.union([text, z.array(z.union([text, listAt(1), table])).min(1)]),
    effects: z.array(effect).max(100).optional(),
    children: (level < DEEPEST_CLAUSE_LEVEL
      ? z.array(clauseAt(level + 1)).min(1)
      : z.array(z.never())
    ).optional(),
    statement: z.enum(SIGNING_ACTS).optional(),
    note: note.optional(),
  });
}

/** One clause as it stands in a template, in the clause library, and in a sample. */
export const clauseFileSchema: z.ZodType<ClauseFile> = clauseAt(1);

const head = {
  format: z.literal(1),
  id,
  language: z.enum(LANGUAGES),
  title: line(200),
  notes: z.array(note).max(50),
};

/** A file of `templates/agreements/`, as its authors write it. */
export const templateSchema = z.strictObject({
  kind: z.literal('agreement-template'),
  ...head,
  summary: line(500),
  sections: z
    .array(z.strictObject({ id, title: line(500), clauses: z.array(clauseFileSchema) }))
    .min(1)
    .max(200),
});

/** A file of `templates/clauses/`: the same clauses, one by one, without sections. */
export const clauseTopicSchema = z.strictObject({
  kind: z.literal('clause-topic'),
  ...head,
  clauses: z.array(clauseFileSchema).min(1).max(200),
});
