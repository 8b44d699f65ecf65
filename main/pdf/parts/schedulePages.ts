import type { SchedulePart } from '../../../shared/print/PrintDocument';
import { FULL_WIDTH, HALF_LINE, LEFT } from '../geometry';
import type { Unit } from '../page/flow';
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
  const tables = part.tables.flatMap((table) =>
    tableUnits(table, { parent: sect, place: 'full' }, setting),
  );
  const notes = part.notes.flatMap((note, index) =>
    paragraphUnits(
      note,
      { style: CELL, x: LEFT, width: FULL_WIDTH, before: index === 0 ? 0 : HALF_LINE },
      structNode('P', sect),
      setting,
    ),
  );
  flow([...keptWithNotes(tables, notes.length > 0), ...keptTogether(notes)], stack);
  return stack.pages;
}

/** Notes on a table stand below its last rows, never on a page of their own. */
function keptWithNotes(tables: readonly Unit[], hasNotes: boolean): readonly Unit[] {
  return tables.map((unit, index) =>
    hasNotes && index === tables.length - 1 ? { ...unit, keepWithNext: true } : unit,
  );
}

function keptTogether(notes: readonly Unit[]): readonly Unit[] {
  return notes.map((unit, index) => ({ ...unit, keepWithNext: index < notes.length - 1 }));
}
