import type { ContentsPart } from '../../../shared/print/PrintDocument';
import type { Anchor } from '../../../shared/print/PrintText';
import { bold, plain } from '../../../shared/print/PrintText';
import { HALF_LINE, LINE, TEXT_LEFT, TEXT_RIGHT } from '../geometry';
import { drawLine, oneLabel, oneLine } from '../page/draw';
import type { Unit } from '../page/flow';
import { flow } from '../page/flow';
import type { Page } from '../page/Page';
import { paragraphUnits } from '../page/paragraphUnits';
import type { StructNode } from '../structure/StructNode';
import { inlineNode, structNode } from '../structure/StructNode';
import type { TextStyle } from '../styles';
import { BODY, BODY_NAME, CAPTION, CLAUSE_NUMBER, PAGE_NUMBER } from '../styles';
import { breakLines } from '../text/breakLines';
import { GLUE } from '../text/glue';
import type { Line } from '../text/Line';
import type { ContentsEntry, Typesetting } from '../Typesetting';
import { openPart } from './partPage';

type Look = {
  readonly number: TextStyle;
  readonly title: TextStyle;
  readonly indent: number;
  readonly before: number;
};

const LOOKS: Readonly<Record<ContentsEntry['level'], Look>> = {
  cover: { number: BODY_NAME, title: BODY_NAME, indent: 0, before: HALF_LINE },
  part: { number: BODY_NAME, title: BODY_NAME, indent: 0, before: HALF_LINE },
  section: { number: CLAUSE_NUMBER, title: BODY, indent: 27, before: 0 },
  table: { number: CAPTION, title: BODY, indent: 66, before: 0 },
};

/** Titles end where the figures of the page numbers begin. */
const NUMBER_ROOM = 33;
const LEADER_GAP = 8;

type Listed = {
  readonly entries: readonly ContentsEntry[];
  readonly pageNumber: (anchor: Anchor) => number;
};

/**
 * Lists parts and sections, then the tables. How long it gets does not depend on the page numbers, so
 * it may be set before they are known: `pageNumber` is asked last.
 */
export function contentsPages(
  part: ContentsPart,
  { entries, pageNumber }: Listed,
  setting: Typesetting,
): readonly Page[] {
  const { stack, sect } = openPart(part, setting);
  const places = entries.filter(
    ({ level, anchor }) => (level === 'part' || level === 'section') && anchor !== part.anchor,
  );
  const tables = entries.filter(({ level }) => level === 'table');
  const by = { pageNumber, setting };
  const toc = structNode('TOC', sect);
  const units = places.flatMap((entry) => entryUnits(entry, toc, by));
  flow([...units, ...tableList(part, tables, sect, by)], stack);
  return stack.pages;
}

type By = { readonly pageNumber: (anchor: Anchor) => number; readonly setting: Typesetting };

function tableList(
  { tables: title }: ContentsPart,
  tables: readonly ContentsEntry[],
  sect: StructNode,
  by: By,
): readonly Unit[] {
  if (tables.length === 0) return [];
  const heading = paragraphUnits(
    bold(title),
    {
      style: BODY,
      x: TEXT_LEFT,
      width: TEXT_RIGHT - TEXT_LEFT,
      before: 2 * LINE,
      keepWithNext: true,
    },
    structNode('H3', sect),
    by.setting,
  );
  const toc = structNode('TOC', sect);
  return [...heading, ...tables.flatMap((entry) => entryUnits(entry, toc, by))];
}

function entryUnits(entry: ContentsEntry, toc: StructNode, by: By): readonly Unit[] {
  const { setting } = by;
  const look = LOOKS[entry.level];
  const link = inlineNode('Link', structNode('Reference', structNode('TOCI', toc)));
  const number = oneLabel(entry.number, look.number, setting);
  // A label wider than its column, as in Spanish, pushes the title along.
  const left = TEXT_LEFT + Math.max(look.indent, number.width === 0 ? 0 : number.width + 9);
  const width = TEXT_RIGHT - NUMBER_ROOM - left;
  const lines = breakLines(plain(entry.title + GLUE), { style: look.title, width }, setting);
  const set: readonly Line[] =
    lines.length === 0 ? [{ segments: [], width: 0, hyphen: null }] : lines;
  return set.map((line, index) => ({
    before: index === 0 ? look.before : 0,
    height: LINE,
    keepWithNext: index < set.length - 1,
    draw(page, y) {
      const baseline = y + BODY.ascent;
      if (index === 0) drawLine(page, number, { x: TEXT_LEFT, y: baseline }, link);
      drawLine(page, line, { x: left, y: baseline }, link);
      if (index === set.length - 1)
        closeEntry(page, y, { entry, from: left + line.width, link }, by);
    },
  }));
}

type EntryEnd = {
  readonly entry: ContentsEntry;
  readonly from: number;
  readonly link: StructNode;
};

function closeEntry(
  page: Page,
  y: number,
  { entry, from, link }: EntryEnd,
  { pageNumber, setting }: By,
): void {
  const label = String(pageNumber(entry.anchor));
  const figures = oneLine(label, PAGE_NUMBER, setting);
  const start = from + LEADER_GAP;
  const end = TEXT_RIGHT - figures.width - LEADER_GAP;
  drawLine(page, figures, { x: TEXT_RIGHT - figures.width, y: y + BODY.ascent }, link);
  page.ops.push({
    kind: 'link',
    area: { x: TEXT_LEFT, y, width: TEXT_RIGHT - TEXT_LEFT, height: LINE },
    target: entry.anchor,
    description: `${entry.number} ${entry.title}, ${label}`.trim(),
    role: link,
  });
  if (end > start) page.ops.push({ kind: 'dots', x: start, y: y + 10.6, width: end - start });
}
