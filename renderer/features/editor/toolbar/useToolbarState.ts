import { useEffect, useState } from 'react';
import type { TextFormatType } from 'lexical';
import { $getSelection, $getState, $isRangeSelection } from 'lexical';
import type { Alignment, ListStyle } from '../../../../shared/agreement/RichText';
import type { BlockKind } from '../commands';
import { $blockKind } from '../clauses/setBlock';
import type { EditorSession } from '../createEditorSession';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { columnsState, listStyleState } from '../nodes/states';
import { $isPlainLine, $lineOf } from '../structure/lines';
import { $tablePlace } from '../tables/changeTable';

/** What the tools show of the place where the caret is; null while it is not in the text. */
export type ToolbarState = {
  readonly block: BlockKind;
  readonly marks: Readonly<Record<'bold' | 'italic' | 'underline', boolean>>;
  readonly list: ListStyle | null;
  /** The alignment of the caret's column; null outside of a table. */
  readonly table: Alignment | null;
  /** Whether the line takes marks, references and fields. */
  readonly isRich: boolean;
};

/** Follows the caret. Renders again only when a tool would look different. */
export function useToolbarState({ editor }: EditorSession): ToolbarState | null {
  const [state, setState] = useState<ToolbarState | null>(null);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($toolbarState);
        setState((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
      }),
    [editor],
  );
  return state;
}

function $toolbarState(): ToolbarState | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const line = $lineOf(selection.anchor.getNode());
  const place = $tablePlace(selection);
  const has = (format: TextFormatType): boolean => selection.hasFormat(format);
  return {
    block: $blockKind(selection),
    marks: { bold: has('bold'), italic: has('italic'), underline: has('underline') },
    list: $isClauseListItemNode(line) ? $getState(line, listStyleState) : null,
    table: place === null ? null : ($getState(place.table, columnsState)[place.column] ?? 'start'),
    isRich: line !== null && !$isPlainLine(line),
  };
}
