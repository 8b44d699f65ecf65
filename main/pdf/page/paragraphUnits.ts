import type { PrintText } from '../../../shared/print/PrintText';
import type { StructNode } from '../structure/StructNode';
import type { TextStyle } from '../styles';
import { breakLines } from '../text/breakLines';
import type { Typesetting } from '../Typesetting';
import { drawLine } from './draw';
import type { Unit } from './flow';
import type { Page } from './Page';

/** Paragraphs up to this many lines stay whole; longer ones keep two lines on either page. */
const WHOLE_UP_TO = 4;

type ParagraphPlace = {
  readonly style: TextStyle;
  readonly x: number;
  readonly width: number;
  readonly before: number;
  readonly keepWithNext?: boolean;
  /** Drawn beside the first line: a number in the margin. */
  readonly beside?: (page: Page, y: number) => void;
};

/** A paragraph as one unit a line. An empty one still takes a line, so that its number has a place. */
export function paragraphUnits(
  text: PrintText,
  place: ParagraphPlace,
  node: StructNode,
  setting: Typesetting,
): readonly Unit[] {
  const { style, x, beside, keepWithNext = false } = place;
  const lines = breakLines(text, place, setting);
  if (lines.length === 0) {
    return [
      {
        before: place.before,
        height: style.leading,
        keepWithNext,
        draw: (page, y) => beside?.(page, y),
      },
    ];
  }
  return lines.map((line, index) => ({
    before: index === 0 ? place.before : 0,
    height: style.leading,
    keepWithNext: isLast(index, lines) ? keepWithNext : isKept(index, lines.length),
    draw(page, y) {
      if (index === 0) beside?.(page, y);
      drawLine(page, line, { x, y: y + style.ascent }, node);
    },
  }));
}

function isLast(index: number, lines: readonly unknown[]): boolean {
  return index === lines.length - 1;
}

function isKept(index: number, count: number): boolean {
  return count <= WHOLE_UP_TO || index === 0 || index === count - 2;
}
