import type { Segment } from '../page/Page';

/** A line of text ready to be drawn. */
export type Line = {
  readonly segments: readonly Segment[];
  /** Without the space that closes it for readers of the text. */
  readonly width: number;
  /** The hyphen that the break put there, or null. */
  readonly hyphen: Segment | null;
};

/** Segments of one text, wide as drawn. */
export function lineWidth(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.width, 0);
}
