import type { PrintTable } from '../../../shared/print/PrintDocument';
import type { PrintText } from '../../../shared/print/PrintText';
import { bold, plain } from '../../../shared/print/PrintText';
import { HALF_LINE, LINE } from '../geometry';
import { drawLine } from '../page/draw';
import type { Repeated, Unit } from '../page/flow';
import { paragraphUnits } from '../page/paragraphUnits';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { CAPTION } from '../styles';
import { breakLines } from '../text/breakLines';
import { hyphenation } from '../text/hyphenation';
import type { Typesetting } from '../Typesetting';
import { rowUnits } from './rowUnits';
import { tableLayout } from './TableLayout';
import { drawHead, headNodes, tableHead } from './tableHead';

type TablePlace = { readonly parent: StructNode; readonly place: 'text' | 'full' };

/** A table with its caption. It breaks between rows, and says on the next page what it continues. */
export function tableUnits(
  table: PrintTable,
  { parent, place }: TablePlace,
  setting: Typesetting,
): readonly Unit[] {
  const hyphenate = hyphenation(setting.language);
  const layout = tableLayout(table, place, setting);
  const head = tableHead(table, layout, hyphenate, setting);
  const node = structNode('Table', parent);
  const caption = captionUnits(table, layout, structNode('Caption', node), setting);
  const roles = headNodes(head, node);
  const drawing = { head, layout };
  const repeated = repeatedHead(table, drawing, setting);
  const body = structNode('TBody', node);
  const rows = rowUnits({ table, layout, hyphenate, body, repeated }, setting);
  return [
    ...caption,
    {
      before: 0,
      height: head.height,
      keepWithNext: true,
      draw: (page, y) => drawHead(page, y, drawing, roles),
    },
    ...rows.slice(0, -1),
    ...rows.slice(-1).map((last) => ({ ...last, after: place === 'text' ? LINE : HALF_LINE })),
  ];
}

/** What a list of tables says of one: its caption up to a colon. */
function listedTitle(caption: string): string {
  return caption.split(':')[0] ?? '';
}

function captionUnits(
  table: PrintTable,
  { x, width }: { readonly x: number; readonly width: number },
  node: StructNode,
  setting: Typesetting,
): readonly Unit[] {
  const { anchor, label, caption } = table;
  if (anchor !== null) {
    setting.entries.push({ level: 'table', number: label, title: listedTitle(caption), anchor });
  }
  const text: PrintText =
    caption === '' ? bold(label) : [...bold(label), ...plain('  '), ...plain(caption)];
  const units = paragraphUnits(
    text,
    {
      style: CAPTION,
      x,
      width,
      before: LINE,
      keepWithNext: true,
      beside: (page, y) => {
        if (anchor !== null) setting.places.set(anchor, { page, y });
      },
    },
    node,
    setting,
  );
  return units.map((unit) => ({ ...unit, keepWithNext: true }));
}

function repeatedHead(
  table: PrintTable,
  drawing: Parameters<typeof drawHead>[2],
  setting: Typesetting,
): Repeated {
  const { label, continued } = table;
  const words = [...bold(label), ...plain(continued.slice(label.length))];
  const { x, width } = drawing.layout;
  const [line] = breakLines(words, { style: CAPTION, width }, setting);
  return {
    height: LINE + drawing.head.height,
    draw(page, y) {
      if (line !== undefined) drawLine(page, line, { x, y: y + CAPTION.ascent }, 'Pagination');
      drawHead(page, y + LINE, drawing, 'Pagination');
    },
  };
}
