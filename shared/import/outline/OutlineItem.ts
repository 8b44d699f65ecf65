import type { Inline } from '../../agreement/RichText';
import type { Label } from '../labels/Label';
import type { SourceParagraph, SourceTable } from '../SourceBlock';

/** A block with what its first characters may mean, before the sequence decides. */
export type ParagraphItem = {
  readonly kind: 'paragraph';
  readonly source: SourceParagraph;
  readonly text: string;
  /** The number it may begin with. */
  readonly label: Label | null;
  /** Level of the list it stands in, or null when it has no bullet. */
  readonly bullet: number | null;
  /** Without bullet; with its typed number, since that may turn out to be prose. */
  readonly content: readonly Inline[];
  /** 1 for the highest heading; null for what is no heading by its looks. */
  readonly rank: number | null;
};

export type OutlineItem = ParagraphItem | { readonly kind: 'table'; readonly table: SourceTable };
