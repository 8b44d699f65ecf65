import makeCode from 'qrcode-generator';
import type { PrintDocument, VerificationPart } from '../../../shared/print/PrintDocument';
import { plain } from '../../../shared/print/PrintText';
import { HALF_LINE, LEFT, LINE, PAGE_HEIGHT, RIGHT, TEXT_LEFT, TEXT_WIDTH } from '../geometry';
import { drawLine, drawRule, drawText, oneLabel, oneLine } from '../page/draw';
import type { Unit } from '../page/flow';
import { flow } from '../page/flow';
import type { Page, Square } from '../page/Page';
import type { PageStack } from '../page/PageStack';
import { paragraphUnits } from '../page/paragraphUnits';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { BODY, CELL, CLAUSE_NUMBER, CODE, FIELD_LABEL, FOUR_WORDS, LABEL } from '../styles';
import type { Typesetting } from '../Typesetting';
import { openPart } from './partPage';

const CODE_SIDE = 144;
const COLUMN_GAP = 24;

/** How to check the document; always one page, so that the count it names is known before it. */
export function verificationPages(
  part: VerificationPart,
  document: PrintDocument,
  pages: number,
  setting: Typesetting,
): readonly Page[] {
  const { stack, sect } = openPart(part, setting);
  stack.y += HALF_LINE;
  drawCode(part, stack, sect);
  drawWords(part, stack, sect, setting);
  stack.y += 165;
  const version = structNode('P', sect);
  const at = { x: LEFT, y: stack.y + 11 };
  drawLine(stack.page, oneLabel(part.versionLabel, CELL, setting), at, version);
  const codeAt = { x: TEXT_LEFT, y: stack.y + 12 };
  drawLine(stack.page, oneLine(document.version, CODE, setting), codeAt, version);
  stack.y += 2 * LINE;
  flow(stepUnits(part, pages, sect, setting), stack);
  drawLimits(part, stack, sect, setting);
  return stack.pages;
}

function drawCode(part: VerificationPart, { page, y }: PageStack, sect: StructNode): void {
  const { data, description } = part.code;
  // The file counts from the foot of the page.
  const foot = PAGE_HEIGHT - y - CODE_SIDE;
  const box = [TEXT_LEFT, foot, TEXT_LEFT + CODE_SIDE, foot + CODE_SIDE];
  const role = structNode('Figure', sect, {
    alt: description,
    attributes: { O: 'Layout', Placement: 'Block', BBox: box },
  });
  page.ops.push({ kind: 'squares', squares: squaresOf(data, { x: TEXT_LEFT, y }), role });
}

let drawn: { readonly data: string; readonly squares: readonly Square[] } | null = null;

/** The squares of a code, remembered because the page is set more than once. */
function squaresOf(
  data: string,
  at: { readonly x: number; readonly y: number },
): readonly Square[] {
  if (drawn?.data !== data) drawn = { data, squares: codeSquares(data, at) };
  return drawn.squares;
}

/** The dark modules of a QR code, joined along each row so that no hairline shows between them. */
function codeSquares(data: string, at: { readonly x: number; readonly y: number }): Square[] {
  const code = makeCode(0, 'M');
  code.addData(data);
  code.make();
  const count = code.getModuleCount();
  const side = CODE_SIDE / count;
  const squares: Square[] = [];
  for (let row = 0; row < count; row += 1) {
    let column = 0;
    while (column < count) {
      let end = column;
      while (end < count && code.isDark(row, end)) end += 1;
      if (end > column) {
        squares.push({
          x: at.x + column * side,
          y: at.y + row * side,
          width: (end - column) * side,
          height: side,
        });
      }
      column = end + 1;
    }
  }
  return squares;
}

function drawWords(
  part: VerificationPart,
  { page, y }: PageStack,
  sect: StructNode,
  setting: Typesetting,
): void {
  const x = TEXT_LEFT + CODE_SIDE + 30;
  const role = structNode('P', sect);
  drawLine(page, oneLabel(part.wordsLabel, FIELD_LABEL, setting), { x, y: y + 8 }, role);
  const box = { style: FOUR_WORDS, x, y: y + 12, width: RIGHT - x };
  drawText(page, plain(part.words.join('\n')), box, { role, setting });
}

function stepUnits(
  part: VerificationPart,
  pages: number,
  sect: StructNode,
  setting: Typesetting,
): readonly Unit[] {
  const list = structNode('L', sect, { attributes: { O: 'List', ListNumbering: 'Decimal' } });
  return part.steps(pages).flatMap((step, index) => {
    const item = structNode('LI', list);
    const label = structNode('Lbl', item);
    const number = oneLine(String(index + 1), CLAUSE_NUMBER, setting);
    return paragraphUnits(
      step,
      {
        style: BODY,
        x: TEXT_LEFT,
        width: TEXT_WIDTH,
        before: HALF_LINE,
        beside: (page, y) =>
          drawLine(page, number, { x: LEFT, y: y + CLAUSE_NUMBER.ascent }, label),
      },
      structNode('P', structNode('LBody', item)),
      setting,
    );
  });
}

function drawLimits(
  part: VerificationPart,
  stack: PageStack,
  sect: StructNode,
  setting: Typesetting,
): void {
  const { page } = stack;
  const top = stack.y + LINE;
  drawRule(page, { x: TEXT_LEFT, y: top, width: RIGHT - TEXT_LEFT }, 0.5);
  const width = (RIGHT - TEXT_LEFT - COLUMN_GAP) / 2;
  part.limits.forEach(({ title, text }, index) => {
    const group = structNode('Div', sect);
    const x = TEXT_LEFT + index * (width + COLUMN_GAP);
    const heading = { role: structNode('H3', group), setting };
    drawText(page, plain(title), { style: LABEL, x, y: top + HALF_LINE, width }, heading);
    const words = { role: structNode('P', group), setting };
    const box = { style: CELL, x, y: top + HALF_LINE + LINE + 3.75, width };
    drawText(page, plain(text), box, words);
  });
}
