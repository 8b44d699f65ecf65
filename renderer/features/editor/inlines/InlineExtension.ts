import type { LexicalEditor, LexicalNode, TextFormatType } from 'lexical';
import {
  $addUpdateTag,
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  isDOMNode,
  mergeRegister,
} from 'lexical';
import { $removeSelected } from '../clauses/removeSelected';
import { INSERT_FIELD_COMMAND, INSERT_REFERENCE_COMMAND } from '../commands';
import { $createFieldNode, $isFieldNode } from '../nodes/FieldNode';
import { $createReferenceNode, $isReferenceNode } from '../nodes/ReferenceNode';
import { $isPlainLine, $lineOf } from '../structure/lines';

const KNOWN: readonly TextFormatType[] = ['bold', 'italic', 'underline'];

/** Marks, references and fields. Titles, headings and captions take none of them. */
export const InlineExtension = defineExtension({
  name: 'ewa/Inlines',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => !KNOWN.includes(format),
        COMMAND_PRIORITY_HIGH,
      ),
      selectByPress(editor),
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

/**
 * Pressing on what is shown whole selects it, so that it can be taken out or copied. Left alone, the
 * press would put the caret somewhere beside it, and so would the click that follows.
 */
function selectByPress(editor: LexicalEditor): () => void {
  const press = (event: MouseEvent): void => {
    const isMention = editor.read(() => $mentionAt(event) !== null);
    if (!isMention) return;
    event.preventDefault();
    editor.getRootElement()?.focus({ preventScroll: true });
    editor.update(() => $selectMention(event), { discrete: true });
  };
  return mergeRegister(
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('mousedown', press);
      root?.addEventListener('mousedown', press);
    }),
    editor.registerCommand(CLICK_COMMAND, $selectMention, COMMAND_PRIORITY_CRITICAL),
  );
}

function $mentionAt({ target }: MouseEvent): LexicalNode | null {
  const node = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null;
  return $isReferenceNode(node) || $isFieldNode(node) ? node : null;
}

function $selectMention(event: MouseEvent): boolean {
  const node = $mentionAt(event);
  if (node === null) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}

function $insertInline(node: LexicalNode): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if ($isPlainLine($lineOf(selection.anchor.getNode()))) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (!selection.isCollapsed()) $removeSelected(selection);
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
