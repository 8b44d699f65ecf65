import * as fc from 'fast-check';
import type { ElementNode, LexicalEditor, LexicalNode } from 'lexical';
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import {
  CHANGE_LEVEL_COMMAND,
  CHANGE_TABLE_COMMAND,
  INSERT_FIELD_COMMAND,
  INSERT_TABLE_COMMAND,
  MOVE_COMMAND,
  SET_BLOCK_COMMAND,
  TOGGLE_LIST_COMMAND,
} from '../../../renderer/features/editor/commands';
import { agreementReader } from '../../../renderer/features/editor/convert/fromLexical';
import { $sliceSelection } from '../../../renderer/features/editor/copy/sliceSelection';
import { $pasteSlice } from '../../../renderer/features/editor/paste/PasteExtension';
import {
  $isAtLineEnd,
  $isAtLineStart,
  $lineOf,
} from '../../../renderer/features/editor/structure/lines';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { agreementArbitrary } from '../../builders/arbitraries/agreementArbitrary';
import { press, undo } from './caret';
import { editorFor } from './editorFor';

/** Everything a person can do to the text, by name. */
const ACTIONS: Readonly<Record<string, (editor: LexicalEditor) => void>> = {
  enter: (editor) => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
  'shift enter': (editor) => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
  backspace: (editor) => $delete(editor, true),
  delete: (editor) => $delete(editor, false),
  tab: (editor) => editor.dispatchCommand(CHANGE_LEVEL_COMMAND, 1),
  'shift tab': (editor) => editor.dispatchCommand(CHANGE_LEVEL_COMMAND, -1),
  up: (editor) => editor.dispatchCommand(MOVE_COMMAND, 'up'),
  down: (editor) => editor.dispatchCommand(MOVE_COMMAND, 'down'),
  list: (editor) => editor.dispatchCommand(TOGGLE_LIST_COMMAND, 'alpha'),
  bold: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
  strike: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough'),
  field: (editor) => editor.dispatchCommand(INSERT_FIELD_COMMAND, 'council'),
  table: (editor) => editor.dispatchCommand(INSERT_TABLE_COMMAND, { rows: 2, columns: 2 }),
  row: (editor) =>
    editor.dispatchCommand(CHANGE_TABLE_COMMAND, { kind: 'insert-row', where: 'above' }),
  'no column': (editor) => editor.dispatchCommand(CHANGE_TABLE_COMMAND, { kind: 'remove-column' }),
  section: (editor) => editor.dispatchCommand(SET_BLOCK_COMMAND, 'section'),
  heading: (editor) => editor.dispatchCommand(SET_BLOCK_COMMAND, 'heading'),
  clause: (editor) => editor.dispatchCommand(SET_BLOCK_COMMAND, 'clause'),
  paragraph: (editor) => editor.dispatchCommand(SET_BLOCK_COMMAND, 'paragraph'),
  type: () => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText('e\u0301 \u200b\ttyped');
  },
  'copy and paste': () => {
    const selection = $getSelection();
    const slice = $isRangeSelection(selection) ? $sliceSelection(selection) : null;
    if (slice !== null) $pasteSlice(slice);
  },
};

/** Inside a line it is the browser that knows what a character is. */
function $delete(editor: LexicalEditor, isBackward: boolean): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const line = $lineOf(selection.anchor.getNode());
  const isAtEdge = isBackward ? $isAtLineStart : $isAtLineEnd;
  if (!selection.isCollapsed()) selection.removeText();
  else if (line !== null && isAtEdge(selection, line)) {
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, isBackward);
  }
}

const step = fc.record({
  action: fc.constantFrom(...Object.keys(ACTIONS)),
  from: fc.nat({ max: 400 }),
  /** How far the selection reaches; most often nowhere. */
  reach: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 60 })),
});

describe('whatever is done to the text', () => {
  it('leaves an agreement that fits its schema and is the same when opened again; undo brings all back', async () => {
    await fc.assert(
      fc.asyncProperty(
        agreementArbitrary,
        fc.array(step, { minLength: 1, maxLength: 6 }),
        async (agreement, steps) => {
          const { editor, read } = editorFor(agreement);
          for (const { action, from, reach } of steps) {
            press(editor, () => $selectPlaces(from, reach));
            press(editor, () => ACTIONS[action]?.(editor));
          }

          const after = read();
          expect(agreementSchema.safeParse(after).error).toBeUndefined();
          const again = editorFor(after);
          const reread = agreementReader({ ...after, sections: [] })(again.editor.getEditorState());
          expect(reread).toEqual(after);

          for (let count = 0; count < 40; count += 1) await undo(editor);
          expect(read()).toEqual(agreement);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A selection between two of the places that a caret can be in. */
function $selectPlaces(from: number, reach: number): void {
  const places = $places($getRoot());
  const start = places[from % Math.max(1, places.length)];
  const end = places[Math.min((from % Math.max(1, places.length)) + reach, places.length - 1)];
  if (start === undefined || end === undefined) return;
  const selection = $createRangeSelection();
  selection.anchor.set(start.key, start.offset, start.type);
  selection.focus.set(end.key, end.offset, end.type);
  $setSelection(selection);
}

type Place = { readonly key: string; readonly offset: number; readonly type: 'text' | 'element' };

function $places(node: ElementNode): readonly Place[] {
  const children = node.getChildren();
  const isLine = children.every((child) => !$isElementNode(child) || child.isInline());
  if (!isLine) return children.flatMap((child) => ($isElementNode(child) ? $places(child) : []));
  return [
    { key: node.getKey(), offset: 0, type: 'element' },
    ...children.flatMap($textPlaces),
    { key: node.getKey(), offset: children.length, type: 'element' },
  ];
}

function $textPlaces(node: LexicalNode): readonly Place[] {
  const key = node.getKey();
  return node.getType() === 'text'
    ? [0, 1, node.getTextContentSize()].map((offset) => ({ key, offset, type: 'text' as const }))
    : [];
}
