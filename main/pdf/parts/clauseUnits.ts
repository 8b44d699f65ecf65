import type { PrintBlock, PrintClause, PrintList } from '../../../shared/print/PrintDocument';
import { HALF_LINE, TEXT_RIGHT } from '../geometry';
import { drawLine, oneLine } from '../page/draw';
import type { Unit } from '../page/flow';
import type { Page } from '../page/Page';
import { paragraphUnits } from '../page/paragraphUnits';
import type { StructNode } from '../structure/StructNode';
import { structNode } from '../structure/StructNode';
import type { TextStyle } from '../styles';
import { BODY, CLAUSE_NUMBER } from '../styles';
import { tableUnits } from '../table/tableUnits';
import type { Line } from '../text/Line';
import type { Typesetting } from '../Typesetting';
import type { MarginNotes } from './marginNotes';
import { drawMarginNotes, marginNotes } from './marginNotes';

/** How far sub-clauses and lists stand in. */
const STEP = 22;
const BULLET_STEP = 15;
const CLEAR_OF_SIGN = 5;
const BEFORE_CLAUSE = HALF_LINE;
const BEFORE_SUBCLAUSE = 3.75;

/** How much of the margin below the last note is still taken, so that the next one stays clear. */
export type MarginRoom = { owed: number };

type ClausePlace = {
  readonly clause: PrintClause;
  /** 1 for 1.1, 2 for (a), 3 for (i). */
  readonly level: number;
  /** Where its text begins; the sign of a sub-clause stands at `signLeft`. */
  readonly left: number;
  readonly signLeft: number;
  readonly list: StructNode;
  readonly margin: MarginRoom;
};

export function clauseUnits(place: ClausePlace, setting: Typesetting): readonly Unit[] {
  const { clause, level, left, list, margin } = place;
  // oxlint-disable-next-line no-param-reassign -- names the place in a failure
  setting.where = clause.number;
  const item = structNode('LI', list);
  const label = structNode('Lbl', item);
  const body = structNode('LBody', item);
  const notes = marginNotes(clause.effects, body, setting);
  const beside = numberDrawing(place, { label, notes }, setting);
  const own = withNotes(
    bodyUnits(clause, { x: left, body, beside, before: beforeClause(level) }, setting),
    { notes, margin, isInMargin: level === 1 },
  );
  const children = childUnits(place, body, setting);
  if (notes !== null) body.kids.push(notes.node);
  return [...keptWithFirst(own, children), ...children];
}

function beforeClause(level: number): number {
  return level === 1 ? BEFORE_CLAUSE : BEFORE_SUBCLAUSE;
}

function numberDrawing(
  { clause, level, signLeft }: ClausePlace,
  { label, notes }: { readonly label: StructNode; readonly notes: MarginNotes | null },
  setting: Typesetting,
): (page: Page, y: number) => void {
  const style: TextStyle = level === 1 ? CLAUSE_NUMBER : BODY;
  const sign = oneLine(clause.sign, style, setting);
  const x = signLeft;
  return (page, y) => {
    setting.places.set(clause.anchor, { page, y });
    drawLine(page, sign, { x, y: y + style.ascent }, label);
    // A sub-clause's own number stands in the text, so its notes begin beside it, not below.
    if (notes !== null) drawMarginNotes(page, level === 1 ? y : y - CLAUSE_NUMBER.leading, notes);
  };
}

type BodyPlace = {
  readonly x: number;
  readonly body: StructNode;
  readonly before: number;
  readonly beside: (page: Page, y: number) => void;
};

function bodyUnits(
  { blocks }: PrintClause,
  { x, body, before, beside }: BodyPlace,
  setting: Typesetting,
): readonly Unit[] {
  const [first] = blocks;
  const hasStem = first?.kind === 'paragraph';
  // Before a list or table the number needs a line of its own.
  const stem = hasStem
    ? []
    : paragraphUnits(
        [],
        { style: BODY, x, width: 0, before, beside, keepWithNext: true },
        body,
        setting,
      );
  const units = blocks.map((block, index) =>
    blockUnits(
      block,
      {
        x,
        body,
        before: index === 0 && hasStem ? before : BEFORE_SUBCLAUSE,
        ...(index === 0 && hasStem ? { beside } : {}),
      },
      setting,
    ),
  );
  return [...stem, ...units.flatMap((each, index) => keptWithList(each, blocks[index + 1]))];
}

function blockUnits(
  block: PrintBlock,
  place: Omit<BodyPlace, 'beside'> & Partial<Pick<BodyPlace, 'beside'>>,
  setting: Typesetting,
): readonly Unit[] {
  const { x, body, before, beside } = place;
  switch (block.kind) {
    case 'paragraph':
      return paragraphUnits(
        block.text,
        {
          style: BODY,
          x,
          width: TEXT_RIGHT - x,
          before,
          ...(beside === undefined ? {} : { beside }),
        },
        structNode('P', body),
        setting,
      );
    case 'list':
      return listUnits(block, x, body, setting);
    case 'table':
      return tableUnits(block, { parent: body, place: 'text' }, setting);
  }
}

function listUnits(
  list: PrintList,
  x: number,
  parent: StructNode,
  setting: Typesetting,
): readonly Unit[] {
  const node = structNode('L', parent, {
    attributes: { O: 'List', ListNumbering: list.numbering },
  });
  const signs = list.items.map(({ sign }) => oneLine(sign, BODY, setting));
  const step = hangingStep(signs, list.numbering === 'Disc' ? BULLET_STEP : STEP);
  return list.items.flatMap((item, index) => {
    const entry = structNode('LI', node);
    const label = structNode('Lbl', entry);
    const body = structNode('LBody', entry);
    const sign = signs[index];
    const left = x + step;
    const own = paragraphUnits(
      item.text,
      {
        style: BODY,
        x: left,
        width: TEXT_RIGHT - left,
        before: BEFORE_SUBCLAUSE,
        beside(page, y) {
          if (sign !== undefined) drawLine(page, sign, { x, y: y + BODY.ascent }, label);
        },
      },
      structNode('P', body),
      setting,
    );
    const inner = item.sublist === null ? [] : listUnits(item.sublist, left, body, setting);
    return [...keptWithFirst(own, inner), ...inner];
  });
}

function childUnits(
  { clause, level, left, margin }: ClausePlace,
  body: StructNode,
  setting: Typesetting,
): readonly Unit[] {
  if (clause.children.length === 0) return [];
  const numbering = level === 1 ? 'LowerAlpha' : 'LowerRoman';
  const list = structNode('L', body, { attributes: { O: 'List', ListNumbering: numbering } });
  const signs = clause.children.map(({ sign }) => oneLine(sign, BODY, setting));
  const place = { level: level + 1, left: left + hangingStep(signs, STEP), signLeft: left };
  return clause.children.flatMap((child) =>
    clauseUnits({ ...place, clause: child, list, margin }, setting),
  );
}

/** How far a text stands in so that even its widest sign is clear of it. */
function hangingStep(signs: readonly Line[], usual: number): number {
  const widest = signs.reduce((most, { width }) => Math.max(most, width), 0);
  return Math.max(usual, widest + CLEAR_OF_SIGN);
}

/** A stem stays with the first of what it introduces. */
function keptWithFirst(stem: readonly Unit[], rest: readonly Unit[]): readonly Unit[] {
  const last = stem.at(-1);
  if (rest.length === 0 || last === undefined) return stem;
  return [...stem.slice(0, -1), { ...last, keepWithNext: true }];
}

function keptWithList(units: readonly Unit[], next: PrintBlock | undefined): readonly Unit[] {
  return next?.kind === 'list' ? keptWithFirst(units, units) : units;
}

/**
 * Holds the room that notes take in the margin: the first line asks for it on its page, and whatever
 * next stands in the margin is moved down until the notes have ended.
 */
function withNotes(
  units: readonly Unit[],
  place: {
    readonly notes: MarginNotes | null;
    readonly margin: MarginRoom;
    readonly isInMargin: boolean;
  },
): readonly Unit[] {
  const { notes, margin, isInMargin } = place;
  const [first, ...rest] = units;
  if (first === undefined) return units;
  const push = isInMargin || notes !== null ? Math.max(0, margin.owed) : 0;
  const height = units.reduce((sum, unit) => sum + unit.before + unit.height, 0) - first.before;
  margin.owed = Math.max(notes?.height ?? 0, margin.owed - push - first.before) - height;
  return [
    { ...first, before: first.before + push, ...(notes === null ? {} : { reserve: notes.height }) },
    ...rest,
  ];
}
