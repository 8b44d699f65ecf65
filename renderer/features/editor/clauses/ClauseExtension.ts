import type { LexicalEditor, RangeSelection } from 'lexical';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  defineExtension,
  HISTORY_PUSH_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  REMOVE_TEXT_COMMAND,
} from 'lexical';
import { CHANGE_LEVEL_COMMAND, MOVE_COMMAND, SET_BLOCK_COMMAND } from '../commands';
import { $changeDepth } from '../lists/changeDepth';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $clauseOf, $isAtLineEnd, $isAtLineStart, $lineOf, $sectionOf } from '../structure/lines';
import { $selectedClauses, $selectedLines } from '../structure/selectedLines';
import { $changeLevel } from './changeLevel';
import { $backspaceAtStart, $deleteAtEnd } from './deleteAtEdge';
import { $enter, $enterSoftly } from './enter';
import { $moveClause, $moveSection, type Direction } from './moveClause';
import { $removeSelected } from './removeSelected';
import { $setBlock } from './setBlock';

/** Keys and commands that make, join, level and move clauses. */
export const ClauseExtension = defineExtension({
  name: 'ewa/Clauses',
  register: (editor) =>
    mergeRegister(
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(
          command,
          (isBackward) => $removeLines() || $atEdge(isBackward),
          COMMAND_PRIORITY_HIGH,
        ),
      ),
      editor.registerCommand(REMOVE_TEXT_COMMAND, $removeLines, COMMAND_PRIORITY_HIGH),
      // What is typed then goes to the place of what was selected.
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        () => $removeLines() && false,
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => $withRange($enter, HISTORY_PUSH_TAG),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        INSERT_LINE_BREAK_COMMAND,
        () => $withRange($enterSoftly),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        CHANGE_LEVEL_COMMAND,
        (by) => $withRange((selection) => $level(selection, by), HISTORY_PUSH_TAG),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        MOVE_COMMAND,
        (direction) => $withRange((selection) => $move(selection, direction), HISTORY_PUSH_TAG),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        SET_BLOCK_COMMAND,
        (kind) => $withRange((selection) => $setBlock(selection, kind), HISTORY_PUSH_TAG),
        COMMAND_PRIORITY_LOW,
      ),
      registerKeys(editor),
    ),
});

function registerKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        event.preventDefault();
        return editor.dispatchCommand(CHANGE_LEVEL_COMMAND, event.shiftKey ? -1 : 1);
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const direction = moveKey(event);
        if (direction === null) return false;
        event.preventDefault();
        return editor.dispatchCommand(MOVE_COMMAND, direction);
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

function moveKey(event: KeyboardEvent): Direction | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'ArrowUp') return 'up';
  return event.key === 'ArrowDown' ? 'down' : null;
}

function $withRange(change: (selection: RangeSelection) => boolean, tag?: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (tag !== undefined) $addUpdateTag(tag);
  return change(selection);
}

/** Takes out a selection; @returns false when there is none. */
function $removeLines(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
  $removeSelected(selection);
  return true;
}

/** Deleting across the edge of a line is ours; within a line, and a selection, Lexical's. */
function $atEdge(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = $lineOf(selection.anchor.getNode());
  if (line === null) return false;
  if (isBackward && $isAtLineStart(selection, line)) {
    $backspaceAtStart(line);
    return true;
  }
  if (!isBackward && $isAtLineEnd(selection, line)) {
    $deleteAtEnd(line);
    return true;
  }
  return false;
}

/** In a list the items change depth; elsewhere the clauses change level. The key never leaves the text. */
function $level(selection: RangeSelection, by: 1 | -1): true {
  const lines = $selectedLines(selection);
  const items = lines.filter($isClauseListItemNode);
  if (items.length > 0 && items.length === lines.length) $changeDepth(items, by);
  else $changeLevel($selectedClauses(selection), by);
  return true;
}

function $move(selection: RangeSelection, direction: Direction): true {
  const node = selection.anchor.getNode();
  const clause = $clauseOf(node);
  const section = $sectionOf(node);
  if (clause !== null) $moveClause(clause, direction);
  else if (section !== null) $moveSection(section, direction);
  return true;
}
