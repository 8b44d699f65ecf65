import type { LexicalEditor, NodeKey } from 'lexical';
import { $getNodeByKey, $getState } from 'lexical';
import type { Effect } from '../../../shared/agreement/Body';
import type { ClauseId } from '../../../shared/agreement/ids';
import { $isClauseNode, ClauseNode, footOf } from './nodes/ClauseNode';
import { clauseIdState, effectsState } from './nodes/states';

/** The element after a clause's words, and what is declared of the clause. */
export type ClauseFoot = {
  readonly key: NodeKey;
  readonly clause: ClauseId;
  readonly effects: readonly Effect[];
  readonly element: HTMLElement;
};

/** Tells which clauses are in the page, now and after every change but one of mere words. */
export function watchClauseFeet(
  editor: LexicalEditor,
  onChange: (feet: readonly ClauseFoot[]) => void,
): () => void {
  const feet = new Map<NodeKey, ClauseFoot>();
  return editor.registerMutationListener(ClauseNode, (changes) => {
    editor.getEditorState().read(() => {
      for (const [key, change] of changes) {
        const foot = change === 'destroyed' ? null : $footOf(key, editor);
        if (foot === null) feet.delete(key);
        else feet.set(key, foot);
      }
    });
    onChange([...feet.values()]);
  });
}

function $footOf(key: NodeKey, editor: LexicalEditor): ClauseFoot | null {
  const node = $getNodeByKey(key);
  const dom = editor.getElementByKey(key);
  const element = dom === null ? null : footOf(dom);
  if (!$isClauseNode(node) || element === null) return null;
  const clause = $getState(node, clauseIdState);
  return clause === null ? null : { key, clause, effects: $getState(node, effectsState), element };
}
