import type { LexicalEditor, NodeKey } from 'lexical';
import { $getNodeByKey, $getState, mergeRegister } from 'lexical';
import { $isClauseNode, ClauseNode } from '../nodes/ClauseNode';
import { clauseIdState } from '../nodes/states';

/** Which node shows the clause of a name; kept as clauses come and go, so that none is searched for. */
type ClauseKeys = {
  readonly keyOf: (clause: string) => NodeKey | null;
  readonly stop: () => void;
};

/** `onTouched` is told of the clauses that an update changed, their words too, or drew anew. */
export function watchClauseKeys(
  editor: LexicalEditor,
  onTouched: (clauses: readonly string[]) => void,
): ClauseKeys {
  const names = new Map<NodeKey, string>();
  const keys = new Map<string, NodeKey>();
  const forget = (key: NodeKey): void => {
    const name = names.get(key);
    names.delete(key);
    if (name !== undefined && keys.get(name) === key) keys.delete(name);
  };
  const stop = mergeRegister(
    editor.registerMutationListener(ClauseNode, (changes) => {
      const touched: string[] = [];
      editor.getEditorState().read(() => {
        for (const [key, change] of changes) {
          const name = change === 'destroyed' ? null : $nameOf(key);
          if (name === null || names.get(key) !== name) forget(key);
          if (name === null) continue;
          names.set(key, name);
          keys.set(name, key);
          touched.push(name);
        }
      });
      onTouched(touched);
    }),
    editor.registerUpdateListener(({ dirtyElements }) => {
      if (dirtyElements.size > 0)
        onTouched([...dirtyElements.keys()].flatMap((key) => names.get(key) ?? []));
    }),
  );
  return { keyOf: (clause) => keys.get(clause) ?? null, stop };
}

function $nameOf(key: NodeKey): string | null {
  const node = $getNodeByKey(key);
  return $isClauseNode(node) ? $getState(node, clauseIdState) : null;
}
