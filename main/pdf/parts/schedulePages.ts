import type { SchedulePart } from '../../../shared/print/PrintDocument';
import { FULL_WIDTH, HALF_LINE, LEFT } from '../geometry';
import { flow } from '../page/flow';
import type { Page } from '../page/Page';
import { paragraphUnits } from '../page/paragraphUnits';
import { structNode } from '../structure/StructNode';
import { CELL } from '../styles';
import { tableUnits } from '../table/tableUnits';
import type { Typesetting } from '../Typesetting';
import { openPart } from './partPage';

export function schedulePages(part: SchedulePart, setting: Typesetting): readonly Page[] {
  const { stack, sect } = openPart(part, setting);
  const units = [
    ...part.tables.flatMap((table) => tableUnits(table, { parent: sect, place: 'full' }, setting)),
    ...part.notes.flatMap((note, index) =>
      paragraphUnits(
        note,
        { style: CELL, x: LEFT, width: FULL_WIDTH, before: index === 0 ? 0 : HALF_LINE },
        structNode('P', sect),
        setting,
      ),
    ),
  ];
  flow(units, stack);
  return stack.pages;
}
