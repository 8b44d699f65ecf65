import type { ElementNode } from 'lexical';
import { $createParagraphNode, $createTextNode, $getState, $isParagraphNode } from 'lexical';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { effectsState, listStyleState } from '../nodes/states';
import { headingText } from '../../../../shared/agreement/text/agreementText';
import { $caretAtEnd, $caretAtStart, $firstLine, $lastLine, $runOn } from '../structure/caret';
import { $isBlankClause } from '../structure/lines';
import { $isProvision, $takeOver } from './takeOver';

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
  if (!$takeOver(first, second)) return false;
  if ($isBlankClause(second)) {
    const line = $lastLine(first);
    if (line !== null) $caretAtEnd(line);
  } else $joinWords(first, second);
  second.remove(true);
  return true;
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
