import type { ElementNode } from 'lexical';
import { $getRoot, $getState, $isElementNode, $setState } from 'lexical';
import { MOST_EFFECTS } from '../../../../shared/agreement/Body';
import { isSameEffect } from '../../../../shared/agreement/edits/declaredEffects';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isReferenceNode, $targetOf } from '../nodes/ReferenceNode';
import { clauseIdState, effectsState, roleState, targetState } from '../nodes/states';

/**
 * Makes the first clause stand for the second, whose words are about to become its own: it declares
 * the effects of both, and what referred to the second refers to it.
 *
 * @returns false, with nothing done, when a statement would lose its role, or effects their room
 */
export function $takeOver(first: ClauseNode, second: ClauseNode): boolean {
  if (!$isProvision(second)) return false;
  const effects = $getState(first, effectsState);
  const more = $getState(second, effectsState).filter(
    (effect) => !effects.some((each) => isSameEffect(each, effect)),
  );
  if (effects.length + more.length > MOST_EFFECTS) return false;
  if (more.length > 0) $setState(first, effectsState, [...effects, ...more]);
  const [old, id] = [$getState(second, clauseIdState), $getState(first, clauseIdState)];
  if (old !== null && id !== null) $redirectIn($getRoot(), old, id);
  return true;
}

export function $isProvision(clause: ClauseNode): boolean {
  return $getState(clause, roleState).kind === 'provision';
}

function $redirectIn(
  node: ElementNode,
  from: string,
  to: NonNullable<typeof clauseIdState.defaultValue>,
): void {
  for (let child = node.getFirstChild(); child !== null; child = child.getNextSibling()) {
    if ($isElementNode(child)) $redirectIn(child, from, to);
    else if ($isReferenceNode(child)) {
      const target = $targetOf(child);
      if (target?.kind === 'clause' && target.id === from) {
        $setState(child, targetState, { kind: 'clause', id: to });
      }
    }
  }
}
