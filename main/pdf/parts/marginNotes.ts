import type { MarginEffect } from '../../../shared/print/PrintDocument';
import type { PrintText } from '../../../shared/print/PrintText';
import { bold, plain } from '../../../shared/print/PrintText';
import { HANG_WIDTH, LEFT } from '../geometry';
import { drawLine } from '../page/draw';
import type { Page } from '../page/Page';
import type { StructNode } from '../structure/StructNode';
import { inlineNode } from '../structure/StructNode';
import { EFFECT } from '../styles';
import { breakLines } from '../text/breakLines';
import type { Line } from '../text/Line';
import type { Typesetting } from '../Typesetting';

/** What a clause does to the CBA, as it stands under the clause's number. */
export type MarginNotes = {
  readonly lines: readonly Line[];
  /** From the top of the number's line to the end of the last note. */
  readonly height: number;
  readonly node: StructNode;
};

/** From the top of the number's line to the first note's baseline. */
const FIRST_BASELINE = 21.5;
const BELOW = 6;

export function marginNotes(
  effects: readonly MarginEffect[],
  body: StructNode,
  setting: Typesetting,
): MarginNotes | null {
  if (effects.length === 0) return null;
  const text: PrintText = effects.flatMap(({ effect, verb, articles }) => [
    // Keeping a right changes nothing, so only the other three are set bold.
    ...(effect === 'preserve' ? plain : bold)(`${verb}\n`),
    ...articles.flatMap((article) => plain(`${article}\n`)),
  ]);
  const lines = breakLines(text, { style: EFFECT, width: HANG_WIDTH }, setting);
  return {
    lines,
    height: FIRST_BASELINE + (lines.length - 1) * EFFECT.leading + BELOW,
    node: inlineNode('P', body),
  };
}

/** Draws the notes beside the line whose top is `y`. */
export function drawMarginNotes(page: Page, y: number, { lines, node }: MarginNotes): void {
  lines.forEach((line, index) => {
    const baseline = y + FIRST_BASELINE + index * EFFECT.leading;
    drawLine(page, line, { x: LEFT, y: baseline }, node);
  });
}
