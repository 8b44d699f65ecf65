import type { ElementNode, LexicalEditor, LexicalNode } from 'lexical';
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  UNDO_COMMAND,
} from 'lexical';
import { $isClauseNode } from '../../../renderer/features/editor/nodes/ClauseNode';
import { $isSectionNode } from '../../../renderer/features/editor/nodes/SectionNode';
import { clauseIdState, sectionIdState } from '../../../renderer/features/editor/nodes/states';
import { $isLine } from '../../../renderer/features/editor/structure/lines';

/** A place in the words: the line of a section or clause counted from 0, and a character of it. */
export type Spot = { readonly in: string; readonly line?: number; readonly at: number };

/** Puts the caret at a spot, or selects from one spot to another. */
export function select(editor: LexicalEditor, from: Spot, to: Spot = from): void {
  editor.update(
    () => {
      const selection = $createRangeSelection();
      const start = $pointAt(from);
      const end = $pointAt(to);
      selection.anchor.set(start.node.getKey(), start.offset, start.type);
      selection.focus.set(end.node.getKey(), end.offset, end.type);
      $setSelection(selection);
    },
    { discrete: true },
  );
}

/** Does something with the keyboard or a command, and waits until it is done. */
export function press(editor: LexicalEditor, action: () => void): void {
  editor.update(action, { discrete: true });
}

export function type(editor: LexicalEditor, text: string): void {
  press(editor, () => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText(text);
  });
}

/** Undoes one step; Lexical does so in a microtask of its own. */
export async function undo(editor: LexicalEditor): Promise<void> {
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await Promise.resolve();
}

function $pointAt({ in: id, line = 0, at }: Spot): {
  node: LexicalNode;
  offset: number;
  type: 'text' | 'element';
} {
  const holder = $named(id);
  const found = $lines(holder)[line];
  if (found === undefined) throw new Error(`No line ${line} in ${id}`);
  let left = at;
  for (const node of found.getChildren()) {
    const size = $isTextNode(node) ? node.getTextContentSize() : 1;
    if ($isTextNode(node) && left <= size) return { node, offset: left, type: 'text' };
    if (left === 0) return { node: found, offset: node.getIndexWithinParent(), type: 'element' };
    left -= size;
  }
  return { node: found, offset: found.getChildrenSize(), type: 'element' };
}

function $named(id: string): ElementNode {
  for (const section of $getRoot().getChildren()) {
    if (!$isSectionNode(section)) continue;
    if ($getState(section, sectionIdState) === id) return section;
    for (const clause of section.getChildren()) {
      if ($isClauseNode(clause) && $getState(clause, clauseIdState) === id) return clause;
    }
  }
  throw new Error(`Nothing named ${id}`);
}

function $lines(node: ElementNode): readonly ElementNode[] {
  return node
    .getChildren()
    .flatMap((child) =>
      $isLine(child)
        ? [child]
        : $isElementNode(child) && !$isClauseNode(child)
          ? $lines(child)
          : [],
    );
}
