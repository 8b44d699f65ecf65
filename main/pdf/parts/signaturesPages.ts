import type { BallotSlot, SignaturesPart } from '../../../shared/print/PrintDocument';
import { bold, plain } from '../../../shared/print/PrintText';
import { BOTTOM, FULL_WIDTH, LEFT, LINE, RIGHT } from '../geometry';
import { drawLine, drawRule, drawText, oneLine } from '../page/draw';
import type { Page } from '../page/Page';
import type { PageStack } from '../page/PageStack';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { BODY_NAME, CAPTION, CELL, NOTE } from '../styles';
import { breakLines } from '../text/breakLines';
import type { Line } from '../text/Line';
import { GLUE, WIDE_SPACE } from '../text/glue';
import type { Typesetting } from '../Typesetting';
import { drawInkLines } from './ink';
import { openPart } from './partPage';

const SLOT_HEIGHT = 67.5;
const MOST_ON_A_PAGE = 6;
const BOX = 9;
const COLUMN_GAP = 24;
const COLUMN_WIDTH = (FULL_WIDTH - COLUMN_GAP) / 2;

/** At most six names a page, each page with the words that are signed above the lines. */
export function signaturesPages(part: SignaturesPart, setting: Typesetting): readonly Page[] {
  const { stack, sect } = openPart(part, setting);
  const { label, caption, scheduleAnchor } = part;
  setting.places.set(scheduleAnchor, { page: stack.page, y: stack.y });
  setting.entries.push({ level: 'table', number: label, title: caption, anchor: scheduleAnchor });
  const by = { sect, setting };
  drawHead(part, stack, true, by);
  const most = Math.min(MOST_ON_A_PAGE, Math.floor((BOTTOM - stack.y) / SLOT_HEIGHT));
  const slots = part.slots.every(isBlank) ? part.slots.slice(0, most) : part.slots;
  const onPage = evenly(slots.length, most);
  slots.forEach((slot, index) => {
    if (index > 0 && index % onPage === 0) {
      stack.turn();
      drawHead(part, stack, false, by);
    }
    drawSlot(slot, part, stack, by);
  });
  return stack.pages;
}

/** Lines for whoever comes: a page of them, and more pages can be copied. */
function isBlank({ name }: BallotSlot): boolean {
  return name === '';
}

/** How many stand on a page so that none is left alone on the last. */
function evenly(slots: number, most: number): number {
  return Math.ceil(slots / Math.ceil(slots / most));
}

type By = { readonly sect: StructNode; readonly setting: Typesetting };

function drawHead(part: SignaturesPart, stack: PageStack, isFirst: boolean, by: By): void {
  const { page } = stack;
  const { label, continued, caption } = part;
  const words = isFirst
    ? [...bold(label), ...plain(`  ${caption}`)]
    : [...bold(label), ...plain(continued.slice(label.length))];
  const box = { style: CAPTION, x: LEFT, y: stack.y, width: FULL_WIDTH };
  const role = isFirst ? structNode('P', by.sect) : 'Pagination';
  stack.y += drawText(page, words, box, { role, setting: by.setting });
  drawRule(page, { x: LEFT, y: stack.y, width: FULL_WIDTH }, 1);
  drawChoices(part, stack, isFirst, by);
  drawRule(page, { x: LEFT, y: stack.y, width: FULL_WIDTH }, 0.4);
}

/** The two answers side by side in equal dress. */
function drawChoices(part: SignaturesPart, stack: PageStack, isFirst: boolean, by: By): void {
  const { page } = stack;
  const top = stack.y + 3.75;
  const heights = part.choices.map(({ name, statement }, index) => {
    const x = LEFT + index * (COLUMN_WIDTH + COLUMN_GAP);
    const text = [...bold(`${name}: `), ...statement];
    const box = { style: NOTE, x, y: top, width: COLUMN_WIDTH };
    const role = isFirst ? structNode('P', by.sect) : 'Pagination';
    return drawText(page, text, box, { role, setting: by.setting });
  });
  stack.y = top + Math.max(...heights) + 3.75;
}

function drawSlot(slot: BallotSlot, part: SignaturesPart, stack: PageStack, by: By): void {
  const { page, y } = stack;
  const { setting } = by;
  const { labels } = part;
  const group = structNode('Div', by.sect);
  if (isBlank(slot)) {
    const role = structNode('P', group);
    drawInkLines(page, y + 20, [{ label: labels.printedName, from: LEFT, to: 216 }], {
      role,
      setting,
    });
  } else drawName(slot, page, y, { sect: group, setting });

  part.choices.forEach(({ name }, index) => {
    const x = LEFT + index * 66;
    const role = structNode('P', group);
    page.ops.push({ kind: 'box', x, y: y + 46, side: BOX });
    drawLine(page, oneLine(name, CELL, setting), { x: x + 15, y: y + 54 }, role);
  });
  const role = structNode('P', group);
  const lines = [
    { label: labels.signature, from: 234, to: 420 },
    { label: labels.date, from: 432, to: 489 },
    { label: labels.witness, from: 501, to: RIGHT },
  ];
  drawInkLines(page, y + 48, lines, { role, setting });
  stack.y += SLOT_HEIGHT;
  drawRule(page, { x: LEFT, y: stack.y, width: FULL_WIDTH }, 0.4);
}

/** A name too long for its line is set in full all the same, on a second line in place of the role. */
function drawName(slot: BallotSlot, page: Page, y: number, { sect, setting }: By): void {
  const role = structNode('P', sect);
  const text = plain(slot.number + WIDE_SPACE + slot.name + GLUE);
  const [first, second] = breakLines(text, { style: BODY_NAME, width: FULL_WIDTH }, setting);
  const at = (line: Line | undefined, baseline: number): void => {
    if (line !== undefined) drawLine(page, line, { x: LEFT, y: y + baseline }, role);
  };
  at(first, 20);
  at(
    second ?? breakLines(plain(slot.role), { style: NOTE, width: FULL_WIDTH }, setting)[0],
    20 + LINE - 2,
  );
}
