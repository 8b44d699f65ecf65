import type { LexicalEditor } from 'lexical';
import { $getNearestNodeFromDOMNode, CLICK_COMMAND, COMMAND_PRIORITY_LOW } from 'lexical';
import { $isFieldNode } from '../nodes/FieldNode';
import { $isReferenceNode } from '../nodes/ReferenceNode';

/**
 * A click on the words of a field or reference puts the caret on its nearer side. They are no words
 * of the text, so that a caret among them would leave every key without effect.
 */
export function registerCaretBesideMention(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    CLICK_COMMAND,
    ({ target, clientX }) => {
      if (!(target instanceof HTMLElement)) return false;
      const node = $getNearestNodeFromDOMNode(target);
      if (!$isFieldNode(node) && !$isReferenceNode(node)) return false;
      const { left, width } = target.getBoundingClientRect();
      if (clientX < left + width / 2) node.selectPrevious();
      else node.selectNext(0, 0);
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
}
