import type { ClauseId, SectionId, TableId } from './ids';

/** The three marks a teacher may set. Kept in this order and without repeats in every run. */
export const MARKS = ['bold', 'italic', 'underline'] as const;
export type Mark = (typeof MARKS)[number];

/** Facts of the profile that the text may show; their words are computed, never stored. */
export const FIELDS = [
  'school',
  'school-year',
  'arrangement',
  'cba-edition',
  'council',
  'principal',
  'chapter-chair',
  'signer',
] as const;
/** `signer` is the blank of an individual signature; it shows a name only on that signer's screen. */
export type FieldName = (typeof FIELDS)[number];

/** Words with their marks. Never empty, never a line break, and never beside a run with equal marks. */
export type TextRun = {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
};

export type ReferenceTarget =
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'clause'; readonly id: ClauseId }
  | { readonly kind: 'table'; readonly id: TableId };

/** A mention of another place. Its words ("2.2", "Table 1") follow the numbering. */
export type Reference = {
  readonly kind: 'reference';
  readonly target: ReferenceTarget;
  readonly marks: readonly Mark[];
};

export type Field = {
  readonly kind: 'field';
  readonly field: FieldName;
  readonly marks: readonly Mark[];
};

type LineBreak = { readonly kind: 'break' };

/** Longest run of words: a million UTF-16 units are an accident or an attack, not prose. */
export const LONGEST_TEXT = 1_000_000;

export type Inline = TextRun | Reference | Field | LineBreak;

export type Paragraph = { readonly kind: 'paragraph'; readonly content: readonly Inline[] };

export const LIST_STYLES = ['bullet', 'decimal', 'alpha', 'roman'] as const;
export type ListStyle = (typeof LIST_STYLES)[number];

/** How deep lists may stand in one another. Word counts nine levels; nobody reads past three. */
export const DEEPEST_LIST_LEVEL = 8;

/** A list has at least one item; an item carries at most one list of the next level. */
export type List = {
  readonly kind: 'list';
  readonly style: ListStyle;
  readonly items: readonly ListItem[];
};

export type ListItem = { readonly content: readonly Inline[]; readonly sublist: List | null };

export const ALIGNMENTS = ['start', 'center', 'end'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** `span` counts the columns a cell covers; the spans of a row always add up to the columns. */
export type Cell = { readonly content: readonly Inline[]; readonly span: number };

export type Row = { readonly cells: readonly Cell[] };

/** A table with at least one column and one row. The first `headerRows` rows are headings. */
export type Table = {
  readonly kind: 'table';
  readonly id: TableId;
  readonly caption: string;
  readonly headerRows: number;
  readonly columns: readonly Alignment[];
  readonly rows: readonly Row[];
};

export type Block = Paragraph | List | Table;
