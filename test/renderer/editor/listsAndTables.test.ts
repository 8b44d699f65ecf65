import { $getRoot, $getSelection, $isRangeSelection, INSERT_PARAGRAPH_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import {
  CHANGE_LEVEL_COMMAND,
  CHANGE_TABLE_COMMAND,
  INSERT_TABLE_COMMAND,
  type TableChange,
  TOGGLE_LIST_COMMAND,
} from '../../../renderer/features/editor/commands';
import {
  blankGrid,
  withColumn,
  withHeaderTo,
  withoutColumn,
  withoutRow,
  withRow,
} from '../../../renderer/features/editor/tables/changeGrid';
import { $goToCell, $tablePlace } from '../../../renderer/features/editor/tables/changeTable';
import type { Block } from '../../../shared/agreement/RichText';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import {
  agreement,
  bulletList,
  clauseWith,
  content,
  paragraph,
  section,
  table,
} from '../../builders/agreement';
import { found } from '../../builders/editing';
import { press, select, type, undo } from './caret';
import { editorFor } from './editorFor';

function editing(...blocks: readonly Block[]) {
  const opened = editorFor(
    agreement({ sections: [section({ clauses: [clauseWith('c1', ...blocks)] })] }),
  );
  const shown = () => {
    const read = opened.read();
    expect(agreementSchema.safeParse(read).error).toBeUndefined();
    return found(read, 'c1')?.blocks;
  };
  const enter = () =>
    press(opened.editor, () => opened.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
  const level = (by: 1 | -1) =>
    press(opened.editor, () => opened.editor.dispatchCommand(CHANGE_LEVEL_COMMAND, by));
  const toggle = (style: 'bullet' | 'decimal') =>
    press(opened.editor, () => opened.editor.dispatchCommand(TOGGLE_LIST_COMMAND, style));
  return { ...opened, shown, enter, level, toggle };
}

describe('a list', () => {
  it('is made of the lines of a selection, and they are paragraphs again afterwards', () => {
    const { editor, shown, toggle } = editing(
      paragraph('one'),
      paragraph('two'),
      paragraph('three'),
    );
    select(editor, { in: 'c1', line: 0, at: 1 }, { in: 'c1', line: 1, at: 2 });

    toggle('bullet');
    expect(shown()).toEqual([bulletList('one', 'two'), paragraph('three')]);
    toggle('bullet');
    expect(shown()).toEqual([paragraph('one'), paragraph('two'), paragraph('three')]);
  });

  it('takes in a line beside it, and changes style as a whole', () => {
    const { editor, shown, toggle } = editing(bulletList('one'), paragraph('two'));
    select(editor, { in: 'c1', line: 1, at: 0 });

    toggle('bullet');
    expect(shown()).toEqual([bulletList('one', 'two')]);
    toggle('decimal');
    expect(shown()).toEqual([{ ...bulletList('one', 'two'), style: 'decimal' }]);
  });

  it('goes on with Enter and is left by Enter in an empty item', () => {
    const { editor, shown, enter } = editing(bulletList('one'));
    select(editor, { in: 'c1', at: 3 });
    enter();
    type(editor, 'two');
    expect(shown()).toEqual([bulletList('one', 'two')]);

    enter();
    enter();
    type(editor, 'after');
    expect(shown()).toEqual([bulletList('one', 'two'), paragraph('after')]);
  });

  it('has depths: Tab puts an item with those under it below the one before', () => {
    const { editor, shown, level } = editing(bulletList('one', 'two', 'three'));
    select(editor, { in: 'c1', line: 2, at: 0 });
    level(1);
    select(editor, { in: 'c1', line: 1, at: 0 });
    level(1);

    const three = { content: content('three'), sublist: null };
    const two = {
      content: content('two'),
      sublist: { kind: 'list', style: 'bullet', items: [three] },
    };
    expect(shown()).toEqual([
      {
        kind: 'list',
        style: 'bullet',
        items: [
          { content: content('one'), sublist: { kind: 'list', style: 'bullet', items: [two] } },
        ],
      },
    ]);
  });

  it('does not let a first item go in, and lets one that goes out of the outermost depth leave', () => {
    const { editor, shown, level } = editing(bulletList('one', 'two', 'three'));
    select(editor, { in: 'c1', line: 0, at: 0 });
    level(1);
    expect(shown()).toEqual([bulletList('one', 'two', 'three')]);

    select(editor, { in: 'c1', line: 1, at: 0 });
    level(-1);
    expect(shown()).toEqual([bulletList('one'), paragraph('two'), bulletList('three')]);
  });
});

describe('a grid', () => {
  const spanned = {
    ...blankGrid(2, 2),
    rows: [
      { cells: [{ content: content('wide'), span: 2 }] },
      {
        cells: [
          { content: content('a'), span: 1 },
          { content: content('b'), span: 1 },
        ],
      },
    ],
  };

  it('widens a cell over a new column, and narrows it when the column goes', () => {
    const wider = withColumn(spanned, 1);
    expect(wider.rows.map((row) => row.cells.map((cell) => cell.span))).toEqual([[3], [1, 1, 1]]);
    expect(withoutColumn(wider, 1)).toEqual(spanned);
  });

  it('puts a new column beside a cell that only begins there', () => {
    expect(withColumn(spanned, 0).rows.map((row) => row.cells.length)).toEqual([2, 3]);
    expect(withColumn(spanned, 2).rows.map((row) => row.cells.length)).toEqual([2, 3]);
  });

  it('counts a new row among the heading rows only above the last of them', () => {
    expect(withRow(spanned, 0).headerRows).toBe(2);
    expect(withRow(spanned, 1).headerRows).toBe(1);
  });

  it('loses its heading rows one by one, and itself with the last row or column', () => {
    expect(withoutRow(spanned, 0)?.headerRows).toBe(0);
    expect(withoutRow(blankGrid(1, 2), 0)).toBeNull();
    expect(withoutColumn(blankGrid(2, 1), 0)).toBeNull();
  });

  it('has headings down to a row, or none when that is the last one already', () => {
    expect(withHeaderTo(spanned, 1).headerRows).toBe(2);
    expect(withHeaderTo(spanned, 0).headerRows).toBe(0);
  });
});

describe('a table', () => {
  const grid = table('t1', [
    ['A', 'B'],
    ['1', '2'],
  ]);

  function change(opened: ReturnType<typeof editing>, what: TableChange): void {
    press(opened.editor, () => opened.editor.dispatchCommand(CHANGE_TABLE_COMMAND, what));
  }

  it('is put behind the block at the caret, which is then in its caption', () => {
    const opened = editing(paragraph('before'));
    select(opened.editor, { in: 'c1', at: 6 });

    press(opened.editor, () =>
      opened.editor.dispatchCommand(INSERT_TABLE_COMMAND, { rows: 2, columns: 3 }),
    );
    type(opened.editor, 'Bells');

    expect(opened.shown()).toMatchObject([
      paragraph('before'),
      { kind: 'table', caption: 'Bells', headerRows: 1, columns: ['start', 'start', 'start'] },
      paragraph(),
    ]);
  });

  it('gets rows, columns and alignment where the caret is', () => {
    const opened = editing(grid);
    select(opened.editor, { in: 'c1', line: 4, at: 0 });

    change(opened, { kind: 'insert-row', where: 'below' });
    type(opened.editor, 'new');
    change(opened, { kind: 'insert-column', where: 'before' });
    change(opened, { kind: 'align', alignment: 'end' });

    expect(opened.shown()).toEqual([
      {
        ...table('t1', [
          ['A', '', 'B'],
          ['1', '', '2'],
          ['', '', 'new'],
        ]),
        columns: ['start', 'end', 'start'],
      },
    ]);
  });

  it('loses a row with one command and comes back with one undo', async () => {
    const opened = editing(grid);
    select(opened.editor, { in: 'c1', line: 1, at: 0 });

    change(opened, { kind: 'remove-row' });
    expect(opened.shown()).toEqual([{ ...table('t1', [['1', '2']]), headerRows: 0 }]);
    await undo(opened.editor);

    expect(opened.shown()).toEqual([grid]);
  });

  it('makes a paragraph of itself when its last row goes', () => {
    const opened = editing(table('t1', [['A']]));
    select(opened.editor, { in: 'c1', line: 1, at: 0 });

    change(opened, { kind: 'remove-row' });

    expect(opened.shown()).toEqual([paragraph()]);
  });

  it('leads from cell to cell, and begins a row behind the last', () => {
    const opened = editing(grid);
    select(opened.editor, { in: 'c1', line: 4, at: 1 });

    press(opened.editor, () => {
      const selection = $getSelection();
      const place = $isRangeSelection(selection) ? $tablePlace(selection) : null;
      if (place !== null) $goToCell(place, 1);
    });
    type(opened.editor, 'new');

    expect(opened.shown()).toEqual([
      table('t1', [
        ['A', 'B'],
        ['1', '2'],
        ['new', ''],
      ]),
    ]);
  });

  it('keeps a line break in a cell', () => {
    const opened = editing(grid);
    select(opened.editor, { in: 'c1', line: 1, at: 1 });

    opened.enter();
    type(opened.editor, 'x');

    expect(opened.shown()).toMatchObject([
      { rows: [{ cells: [{ content: content('A', { kind: 'break' }, 'x') }, {}] }, {}] },
    ]);
    expect(opened.editor.getEditorState().read(() => $getRoot().getChildrenSize())).toBe(1);
  });
});
