import { BOTTOM } from '../geometry';
import type { Page } from './Page';
import type { PageStack } from './PageStack';

/** Something that stays in one piece: a line of text, a row of a table. */
export type Unit = {
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Space below, which may hang over the foot of the page. */
  readonly after?: number;
  readonly keepWithNext: boolean;
  /** Room that must be free below the top of the unit, as for notes in the margin; else `height`. */
  readonly reserve?: number;
  /** What is drawn again above the unit when it comes first on a new page: the head of a table. */
  readonly repeated?: Repeated | null;
  readonly draw: (page: Page, y: number) => void;
};

export type Repeated = {
  readonly height: number;
  readonly draw: (page: Page, y: number) => void;
};

const ROUNDING = 0.5;

/** Fills pages with units from `stack.y` on, never parting what is to be kept together if it fits. */
export function flow(units: readonly Unit[], stack: PageStack): void {
  let isFresh = stack.page.ops.length === 0;
  let next = 0;
  while (next < units.length) {
    const group = groupAt(units, next);
    const room = BOTTOM + ROUNDING - stack.y;
    const fits = heightOf(group, isFresh) <= room;
    if (!fits && !isFresh) {
      turn(stack, units[next]);
      isFresh = true;
      continue;
    }
    // A group higher than a page is parted after all, where the page is full.
    const placed = fits ? group : group.slice(0, Math.max(1, countFitting(group, room)));
    for (const [index, unit] of placed.entries()) {
      placeUnit(unit, stack, isFresh && index === 0);
    }
    isFresh = false;
    next += placed.length;
  }
}

function groupAt(units: readonly Unit[], start: number): readonly Unit[] {
  let end = start + 1;
  while (end < units.length && units[end - 1]?.keepWithNext === true) end += 1;
  return units.slice(start, end);
}

function turn(stack: PageStack, first: Unit | undefined): void {
  stack.turn();
  const repeated = first?.repeated;
  if (repeated === null || repeated === undefined) return;
  repeated.draw(stack.page, stack.y);
  // oxlint-disable-next-line no-param-reassign -- the stack is where the page fills
  stack.y += repeated.height;
}

function placeUnit(unit: Unit, stack: PageStack, isFirst: boolean): void {
  const top = stack.y + (isFirst ? 0 : unit.before);
  unit.draw(stack.page, top);
  // oxlint-disable-next-line no-param-reassign -- the stack is where the page fills
  stack.y = top + unit.height + (unit.after ?? 0);
}

function heightOf(group: readonly Unit[], isFirst: boolean): number {
  let height = 0;
  let needed = 0;
  group.forEach((unit, index) => {
    height += index === 0 && isFirst ? 0 : unit.before;
    needed = Math.max(needed, height + (unit.reserve ?? 0));
    height += unit.height + (index === group.length - 1 ? 0 : (unit.after ?? 0));
  });
  return Math.max(height, needed);
}

function countFitting(group: readonly Unit[], room: number): number {
  let height = 0;
  return group.findIndex((unit, index) => {
    height += (index === 0 ? 0 : unit.before) + unit.height;
    if (height > room) return true;
    height += unit.after ?? 0;
    return false;
  });
}
