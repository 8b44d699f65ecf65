import type { AgreementPart, PrintSection } from '../../../shared/print/PrintDocument';
import { plain } from '../../../shared/print/PrintText';
import { HALF_LINE, HANG_WIDTH, LEFT, LINE, RIGHT, TEXT_LEFT, TEXT_WIDTH } from '../geometry';
import { drawLine, oneLabel } from '../page/draw';
import type { Unit } from '../page/flow';
import { flow } from '../page/flow';
import type { Page } from '../page/Page';
import { paragraphUnits } from '../page/paragraphUnits';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import { BODY, SECTION_TITLE } from '../styles';
import type { Typesetting } from '../Typesetting';
import { clauseUnits } from './clauseUnits';
import type { MarginRoom } from './clauseUnits';
import { openPart } from './partPage';

export function agreementPages(part: AgreementPart, setting: Typesetting): readonly Page[] {
  const { stack, sect } = openPart(part, setting);
  const units = part.sections.flatMap((section, index) =>
    sectionUnits(section, index === 0, sect, setting),
  );
  if (units.length === 0) {
    const column = { style: BODY, x: TEXT_LEFT, width: TEXT_WIDTH, before: 0 };
    flow(paragraphUnits(plain(part.empty), column, structNode('P', sect), setting), stack);
  } else flow(units, stack);
  return stack.pages;
}

function sectionUnits(
  section: PrintSection,
  isFirst: boolean,
  parent: StructNode,
  setting: Typesetting,
): readonly Unit[] {
  const node = structNode('Sect', parent);
  const { anchor, number, title } = section;
  setting.entries.push({ level: 'section', number, title, anchor });
  // oxlint-disable-next-line no-param-reassign -- names the place in a failure
  setting.where = number;
  const heading = headingUnits(section, isFirst, structNode('H3', node), setting);
  if (section.clauses.length === 0) return heading;
  const list = structNode('L', node, { attributes: { O: 'List', ListNumbering: 'Decimal' } });
  const margin: MarginRoom = { owed: 0 };
  return [
    ...heading.map((unit) => ({ ...unit, keepWithNext: true })),
    ...section.clauses.flatMap((clause) =>
      clauseUnits({ clause, level: 1, left: TEXT_LEFT, signLeft: LEFT, list, margin }, setting),
    ),
    ...(margin.owed > 0 ? [blank(margin.owed)] : []),
  ];
}

function blank(after: number): Unit {
  return { before: 0, height: 0, after, keepWithNext: false, draw: () => undefined };
}

function headingUnits(
  { anchor, number, title }: PrintSection,
  isFirst: boolean,
  node: StructNode,
  setting: Typesetting,
): readonly Unit[] {
  const sign = oneLabel(number, SECTION_TITLE, setting);
  const isNarrow = sign.width <= HANG_WIDTH;
  return paragraphUnits(
    plain(title),
    {
      style: SECTION_TITLE,
      x: isNarrow ? TEXT_LEFT : LEFT + sign.width,
      width: RIGHT - TEXT_LEFT,
      before: isFirst ? 0 : LINE * 2 - HALF_LINE,
      beside(page, y) {
        setting.places.set(anchor, { page, y });
        drawLine(page, sign, { x: LEFT, y: y + SECTION_TITLE.ascent }, node);
      },
    },
    node,
    setting,
  );
}
