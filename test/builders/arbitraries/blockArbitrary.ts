import * as fc from 'fast-check';
import { clauseId, sectionId, tableId } from '../../../shared/agreement/ids';
import type {
  Block,
  Cell,
  Inline,
  List,
  ListItem,
  Paragraph,
  ReferenceTarget,
  Row,
  Table,
} from '../../../shared/agreement/RichText';
import {
  ALIGNMENTS,
  DEEPEST_LIST_LEVEL,
  FIELDS,
  LIST_STYLES,
  MARKS,
} from '../../../shared/agreement/RichText';
import { inlines, textRun } from '../../../shared/agreement/text/inlines';
import { textArbitrary } from './textArbitrary';

const MOST_COLUMNS = 3;

const marks = fc.subarray([...MARKS]);

// Targets are placeholders, "at-" and a count, until the body they stand in has its names.
const target: fc.Arbitrary<ReferenceTarget> = fc
  .nat({ max: 9 })
  .chain((count) =>
    fc.constantFrom<ReferenceTarget>(
      { kind: 'section', id: sectionId(`at-${count}`) },
      { kind: 'clause', id: clauseId(`at-${count}`) },
      { kind: 'table', id: tableId(`at-${count}`) },
    ),
  );

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(textArbitrary, marks).map(([text, own]) => textRun(text, own)) },
  fc.record({ kind: fc.constant('reference' as const), target, marks }),
  fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom(...FIELDS), marks }),
  fc.constant({ kind: 'break' as const }),
);

/** A line of text in normal form; may be empty. */
export const contentArbitrary: fc.Arbitrary<readonly Inline[]> = fc
  .array(inline, { maxLength: 4 })
  .map(inlines);

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  kind: fc.constant('paragraph' as const),
  content: contentArbitrary,
});

const cell: fc.Arbitrary<Cell> = fc.record({
  content: contentArbitrary,
  span: fc.integer({ min: 1, max: MOST_COLUMNS }),
});

const row: fc.Arbitrary<readonly Cell[]> = fc.array(cell, {
  minLength: MOST_COLUMNS,
  maxLength: MOST_COLUMNS,
});

const table: fc.Arbitrary<Table> = fc
  .record({
    caption: textArbitrary,
    headerRows: fc.nat({ max: 2 }),
    columns: fc.array(fc.constantFrom(...ALIGNMENTS), { minLength: 1, maxLength: MOST_COLUMNS }),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  })
  .map(({ caption, headerRows, columns, rows }) => ({
    kind: 'table',
    id: tableId('unnamed'),
    caption,
    headerRows: Math.min(headerRows, rows.length),
    columns,
    rows: rows.map((cells) => fitted(cells, columns.length)),
  }));

/** Any block kind, with placeholders for ids: see `namedSections`. */
export const blockArbitrary: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: listArbitrary(1) },
  { weight: 1, arbitrary: table },
);

function listArbitrary(level: number): fc.Arbitrary<List> {
  // Deep lists are narrow and rare, so that the values stay small.
  const isDeep = level > 2;
  const sublist =
    level < DEEPEST_LIST_LEVEL
      ? fc.option(listArbitrary(level + 1), { freq: isDeep ? 1 : 5 })
      : fc.constant(null);
  const item: fc.Arbitrary<ListItem> = fc.record({ content: contentArbitrary, sublist });
  return fc.record({
    kind: fc.constant('list' as const),
    style: fc.constantFrom(...LIST_STYLES),
    items: fc.array(item, { minLength: 1, maxLength: isDeep ? 1 : 3 }),
  });
}

/** As many of the cells as the row has room for, the last one cut to it. */
function fitted(cells: readonly Cell[], columns: number): Row {
  const taken: Cell[] = [];
  let room = columns;
  for (const each of cells) {
    if (room === 0) break;
    const span = Math.min(each.span, room);
    taken.push({ ...each, span });
    room -= span;
  }
  return { cells: taken };
}
