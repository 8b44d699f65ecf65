import type { CoverPart, PrintDocument } from '../../../shared/print/PrintDocument';
import { plain } from '../../../shared/print/PrintText';
import { FULL_WIDTH, LEFT, RIGHT, TOP } from '../geometry';
import { drawLine, drawRule, drawText, oneLabel, oneLine } from '../page/draw';
import type { Page } from '../page/Page';
import type { PageStack } from '../page/PageStack';
import { pageStack } from '../page/PageStack';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { CELL, CODE, COVER_LINE, COVER_TITLE, COVER_WORDS } from '../styles';
import { WIDE_SPACE } from '../text/glue';
import type { Typesetting } from '../Typesetting';

const BAR = 6;
const VALUE_LEFT = LEFT + 150;
const VALUE_WIDTH = RIGHT - VALUE_LEFT;
const ROW = { above: 3.75, below: 3.75 };
/** Where the version stands when what is above leaves the room. */
const VERSION_TOP = 525;
/** The title hangs out a little, so that its large letters look flush with the small ones. */
const TITLE_LEFT = LEFT - 2;

export function coverPages(
  part: CoverPart,
  document: PrintDocument,
  setting: Typesetting,
): readonly Page[] {
  // oxlint-disable-next-line no-param-reassign -- names the place in a failure
  setting.where = part.title;
  const stack = pageStack(part.title, 'bare');
  const sect = structNode('Sect', setting.root);
  setting.places.set(part.anchor, { page: stack.page, y: 0 });
  setting.entries.push({ level: 'cover', number: '', title: part.title, anchor: part.anchor });

  drawRule(stack.page, { x: LEFT, y: TOP, width: FULL_WIDTH }, BAR, { isBlue: true });
  stack.y = 106;
  title(part, stack, sect, setting);
  stack.y = Math.max(stack.y + 22.5, 348);
  facts(part, stack, sect, setting);
  stack.y = Math.max(stack.y + 22.5, VERSION_TOP);
  version(part, document.version, stack, { sect, setting });
  return stack.pages;
}

function title(part: CoverPart, stack: PageStack, sect: StructNode, setting: Typesetting): void {
  const line = { style: COVER_LINE, x: LEFT, width: FULL_WIDTH };
  const school = { role: structNode('P', sect), setting };
  stack.y += drawText(stack.page, plain(part.school), { ...line, y: stack.y }, school) + 48.5;
  const heading = { role: structNode('H1', sect), setting };
  const paper = { style: COVER_TITLE, x: TITLE_LEFT, y: stack.y, width: FULL_WIDTH };
  stack.y += drawText(stack.page, plain(part.paper.join('\n')), paper, heading) + 19;
  const year = { role: structNode('P', sect), setting };
  stack.y += drawText(stack.page, plain(part.year), { ...line, y: stack.y }, year);
}

function facts(part: CoverPart, stack: PageStack, sect: StructNode, setting: Typesetting): void {
  const { page } = stack;
  const table = structNode('TBody', structNode('Table', sect));
  drawRule(page, { x: LEFT, y: stack.y, width: FULL_WIDTH }, 1);
  part.facts.forEach(({ label, value }, index) => {
    const row = structNode('TR', table);
    const name = structNode('TH', row, { attributes: { O: 'Table', Scope: 'Row' } });
    const y = stack.y + ROW.above;
    const left = { style: CELL, x: LEFT, y, width: VALUE_LEFT - LEFT - 9 };
    const right = { style: CELL, x: VALUE_LEFT, y, width: VALUE_WIDTH };
    const labelHeight = drawText(page, plain(label), left, { role: name, setting });
    const valueHeight = drawText(page, plain(value), right, {
      role: structNode('TD', row),
      setting,
    });
    stack.y = y + Math.max(labelHeight, valueHeight) + ROW.below;
    const isLast = index === part.facts.length - 1;
    drawRule(page, { x: LEFT, y: stack.y, width: FULL_WIDTH }, isLast ? 1 : 0.4);
  });
}

function version(
  part: CoverPart,
  code: string,
  stack: PageStack,
  { sect, setting }: { readonly sect: StructNode; readonly setting: Typesetting },
): void {
  const { page, y } = stack;
  drawRule(page, { x: LEFT, y, width: FULL_WIDTH }, 0.5);
  const pair = (label: string, top: number): StructNode => {
    const node = structNode('P', sect);
    drawLine(page, oneLabel(label, CELL, setting), { x: LEFT, y: top }, node);
    return node;
  };
  const codeNode = pair(part.versionLabel, y + 29);
  drawLine(page, oneLine(code, CODE, setting), { x: VALUE_LEFT, y: y + 31 }, codeNode);
  const wordsNode = pair(part.wordsLabel, y + 61);
  const words = {
    style: COVER_WORDS,
    x: VALUE_LEFT,
    y: y + 63 - COVER_WORDS.ascent,
    width: VALUE_WIDTH,
  };
  drawText(page, plain(part.words.join(WIDE_SPACE)), words, { role: wordsNode, setting });
  drawRule(page, { x: LEFT, y: y + 78, width: FULL_WIDTH }, 0.5);
  const note = { style: CELL, x: VALUE_LEFT, y: y + 87, width: VALUE_WIDTH };
  drawText(page, plain(part.note), note, { role: structNode('P', sect), setting });
}
