import type { Alignment, Inline } from '../agreement/RichText';
import type { LabelShape } from './labels/Label';

/** Where something stood in the file: a line of text, or a paragraph counted from 1, with its first words. */
export type Place = {
  readonly unit: 'line' | 'paragraph';
  readonly number: number;
  readonly excerpt: string;
};

/** What the file itself says about a paragraph, before any reading of its words. */
export type SourceStyle =
  | { readonly kind: 'body' }
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly level: number }
  /** Set in bold from end to end: a heading, perhaps. */
  | { readonly kind: 'emphatic' }
  /** `level` counts from 0. */
  | { readonly kind: 'bullet'; readonly level: number };

/** A number that the file generates and that shows on paper although nobody typed it. */
export type AutomaticLabel = {
  /** As it shows: "2.1", "Article I." */
  readonly text: string;
  /** Of its list, counted from 0. */
  readonly level: number;
  /** What it counts with at its own level, and how far it has come. */
  readonly shape: LabelShape;
  readonly count: number;
};

export type SourceParagraph = {
  readonly kind: 'paragraph';
  readonly place: Place;
  readonly style: SourceStyle;
  readonly label: AutomaticLabel | null;
  /** Only compared with its neighbours: columns in plain text, twentieths of a point in Word. */
  readonly indent: number;
  /** Split off the paragraph before only because it seems to begin with a number or bullet. */
  readonly soft: boolean;
  /** The words with the tabs between them, which clean text has not; "" without tabs. */
  readonly tabbed: string;
  /** Runs of text and line breaks; may hold a typed number. */
  readonly content: readonly Inline[];
};

export type SourceCell = { readonly content: readonly Inline[]; readonly span: number };

export type SourceTable = {
  readonly kind: 'table';
  readonly place: Place;
  readonly headerRows: number;
  readonly columns: readonly Alignment[];
  /** Rows may be of different widths. */
  readonly rows: readonly (readonly SourceCell[])[];
};

/** The form that every kind of file is brought into before its structure is read. */
export type SourceBlock = SourceParagraph | SourceTable;
