import { drawLine, drawRule, oneLabel } from '../page/draw';
import type { Page } from '../page/Page';
import type { StructNode } from '../structure/StructNode';
import { FIELD_LABEL } from '../styles';
import type { Typesetting } from '../Typesetting';

/** A line to write on, with its label below: `from` and `to` are its ends. */
type InkLine = { readonly label: string; readonly from: number; readonly to: number };

const WEIGHT = 0.75;
const LABEL_BELOW = 10;

/** Draws lines to write on at `y`, labels in reading order. */
export function drawInkLines(
  page: Page,
  y: number,
  lines: readonly InkLine[],
  { role, setting }: { readonly role: StructNode; readonly setting: Typesetting },
): void {
  for (const { label, from, to } of lines) {
    drawRule(page, { x: from, y, width: to - from }, WEIGHT);
    const at = { x: from, y: y + LABEL_BELOW };
    drawLine(page, oneLabel(label, FIELD_LABEL, setting), at, role);
  }
}
