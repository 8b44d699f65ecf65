import type { LexicalNode, TextFormatType } from 'lexical';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  mergeRegister,
} from 'lexical';
import { INSERT_FIELD_COMMAND, INSERT_REFERENCE_COMMAND } from '../commands';
import { $createFieldNode } from '../nodes/FieldNode';
import { $createReferenceNode } from '../nodes/ReferenceNode';
import { $isPlainLine, $lineOf } from '../structure/lines';
import { registerCaretBesideMention } from './caretBesideMention';

const KNOWN: readonly TextFormatType[] = ['bold', 'italic', 'underline'];

/** Marks, references and fields. Titles, headings and captions take none of them. */
export const InlineExtension = defineExtension({
  name: 'ewa/Inlines',
  register: (editor) =>
    mergeRegister(
      registerCaretBesideMention(editor),
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => !KNOWN.includes(format),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        INSERT_REFERENCE_COMMAND,
        (target) => $insertInline($createReferenceNode(target)),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        INSERT_FIELD_COMMAND,
        (field) => $insertInline($createFieldNode(field)),
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

function $insertInline(node: LexicalNode): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if ($isPlainLine($lineOf(selection.anchor.getNode()))) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (!selection.isCollapsed()) selection.removeText();
  const { anchor } = selection;
  const at = anchor.getNode();
  if ($isTextNode(at)) {
    if (anchor.offset === 0) at.insertBefore(node);
    else if (anchor.offset >= at.getTextContentSize()) at.insertAfter(node);
    else at.splitText(anchor.offset)[0]?.insertAfter(node);
  } else selection.insertNodes([node]);
  node.selectNext(0, 0);
  return true;
}
