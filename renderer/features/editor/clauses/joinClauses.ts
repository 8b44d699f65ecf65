import type { ElementNode } from 'lexical';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getState,
  $isElementNode,
  $isParagraphNode,
  $setState,
} from 'lexical';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isReferenceNode, $targetOf } from '../nodes/ReferenceNode';
import {
  clauseIdState,
  effectsState,
  listStyleState,
  roleState,
  targetState,
} from '../nodes/states';
import { MOST_EFFECTS } from '../../../../shared/agreement/Body';
import { isSameEffect } from '../../../../shared/agreement/edits/declaredEffects';
import { headingText } from '../../../../shared/agreement/text/agreementText';
import { $caretAtEnd, $caretAtStart, $firstLine, $lastLine, $runOn } from '../structure/caret';
import { $isBlankClause } from '../structure/lines';

/**
 * Makes one clause of two that follow each other, as `joinClauses` of the agreement does: the first
 * keeps its name and takes over the second's words, effects and children; no word is lost, and what
 * referred to the second refers to the first. A first clause nobody has written in just goes.
 *
 * The caret is at the joint. @returns false when a statement would lose its role, or effects their room
 */
export function $joinClauses(first: ClauseNode, second: ClauseNode): boolean {
  const effects = $getState(first, effectsState);
  if ($isBlankClause(first) && effects.length === 0 && $isProvision(first)) {
    const line = $firstLine(second);
    first.remove(true);
    if (line !== null) $caretAtStart(line);
    return true;
  }
  if (!$isProvision(second)) return false;
  const more = $getState(second, effectsState).filter(
    (effect) => !effects.some((each) => isSameEffect(each, effect)),
  );
  if (effects.length + more.length > MOST_EFFECTS) return false;

  if (more.length > 0) $setState(first, effectsState, [...effects, ...more]);
  $redirect(second, first);
  if ($isBlankClause(second)) {
    const line = $lastLine(first);
    if (line !== null) $caretAtEnd(line);
  } else $joinWords(first, second);
  second.remove(true);
  return true;
}

function $isProvision(clause: ClauseNode): boolean {
  return $getState(clause, roleState).kind === 'provision';
}

function $joinWords(first: ClauseNode, second: ClauseNode): void {
  $headingToWords(second);
  const last = first.getLastChild();
  const next = second.getFirstChild();
  if ($isParagraphNode(last) && $isParagraphNode(next)) {
    $runOn(last, next);
    next.remove(true);
  } else if ($isClauseListNode(last) && $isClauseListNode(next) && $sameStyle(last, next)) {
    const line = $lastLine(last);
    last.append(...next.getChildren());
    next.remove(true);
    if (line !== null) $caretAtEnd(line);
  } else {
    const line = $firstLine(next);
    if (line !== null) $caretAtStart(line);
  }
  first.append(...second.getChildren());
}

/** The heading stood before the words as a title; now it stands there as words. */
export function $headingToWords(clause: ClauseNode): void {
  const heading = clause.getFirstChild();
  if (!$isClauseHeadingNode(heading)) return;
  const title = heading.getTextContent();
  const next = heading.getNextSibling();
  const line = $isParagraphNode(next) ? next : $createParagraphNode();
  if (line !== next) heading.insertAfter(line);
  if (title !== '') {
    const words = headingText(title) + (line.isEmpty() ? '' : ' ');
    line.splice(0, 0, [$createTextNode(words)]);
  }
  heading.remove(true);
}

function $sameStyle(one: ElementNode, other: ElementNode): boolean {
  const [first, second] = [one.getFirstChild(), other.getFirstChild()];
  return (
    first !== null &&
    second !== null &&
    $getState(first, listStyleState) === $getState(second, listStyleState)
  );
}

function $redirect(from: ClauseNode, to: ClauseNode): void {
  const [old, id] = [$getState(from, clauseIdState), $getState(to, clauseIdState)];
  if (old === null || id === null) return;
  $redirectIn($getRoot(), old, id);
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
