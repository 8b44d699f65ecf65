import type { Anchor } from '../../shared/print/PrintText';
import type { ExportFailure } from './ExportFailure';
import type { Page } from './page/Page';
import type { StructNode } from './structure/StructNode';

export type Place = { readonly page: Page; readonly y: number };

/** A line of the contents, in the order of the pages. */
export type ContentsEntry = {
  /** The cover is a bookmark and no line of the contents. */
  readonly level: 'cover' | 'part' | 'section' | 'table';
  readonly number: string;
  readonly title: string;
  readonly anchor: Anchor;
};

/** What laying out one document gathers on the way. */
export type Typesetting = {
  /** BCP 47; words are divided by its rules. */
  readonly language: string;
  readonly root: StructNode;
  readonly places: Map<Anchor, Place>;
  readonly entries: ContentsEntry[];
  /** Number of the clause or title of the part being set, for a failure to name. */
  where: string;
  /** The first character no face can draw. Setting goes on, and then nothing is printed. */
  missing: Extract<ExportFailure, { kind: 'missing-glyph' }> | null;
};
