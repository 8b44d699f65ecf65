import type { ElementNode, RangeSelection } from 'lexical';
import { $createParagraphNode, $getState, $setState } from 'lexical';
import { $removeSelected } from './removeSelected';
import { $createClauseHeadingNode, $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $createClauseNode, $isClauseNode } from '../nodes/ClauseNode';
import { $createSectionNode } from '../nodes/SectionNode';
import { $createSectionTitleNode, $isSectionTitleNode } from '../nodes/SectionTitleNode';
import { levelState } from '../nodes/states';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';
import { $enterInItem } from '../lists/enterInItem';
import { $caretAtStart, $firstLine, $nodesAfterCaret } from '../structure/caret';
import {
  $clauseOf,
  $isAtLineEnd,
  $isAtLineStart,
  $isBlankClause,
  $isBlankLine,
  $lineOf,
  $sectionOf,
} from '../structure/lines';
import { $newClauseId, $newSectionId } from '../structure/newIds';
import { $changeLevel } from './changeLevel';

/** Enter: the next clause, item or line, whichever the caret's line has after it. */
export function $enter(selection: RangeSelection): boolean {
  if (!selection.isCollapsed()) $removeSelected(selection);
  const line = $lineOf(selection.anchor.getNode());
  if (line === null) return false;
  if ($isSectionTitleNode(line)) return $enterInTitle(selection, line);
  if ($isTableCaptionNode(line)) return $goTo(line.getNextSibling());
  if ($isClauseListItemNode(line)) return $enterInItem(selection, line);
  const clause = $clauseOf(line);
  if (clause === null) return false;
  if ($isClauseHeadingNode(line)) return $enterInHeading(selection, line, clause);
  if (line.getParent()?.is(clause) !== true) {
    selection.insertLineBreak();
    return true;
  }
  return $enterInParagraph(selection, line, clause);
}

/** Shift+Enter: another paragraph of the same clause, or a line break where there are no paragraphs. */
export function $enterSoftly(selection: RangeSelection): boolean {
  if (!selection.isCollapsed()) $removeSelected(selection);
  const line = $lineOf(selection.anchor.getNode());
  const clause = line === null ? null : $clauseOf(line);
  if (line === null || clause === null) return line !== null;
  if ($isClauseListItemNode(line)) return false;
  if ($isClauseHeadingNode(line) || $isTableCaptionNode(line)) return true;
  if (line.getParent()?.is(clause) !== true) return false;
  const rest = $nodesAfterCaret(selection, line);
  const paragraph = $createParagraphNode().append(...rest);
  line.insertAfter(paragraph);
  $caretAtStart(paragraph);
  return true;
}

function $enterInParagraph(
  selection: RangeSelection,
  line: ElementNode,
  clause: ClauseNode,
): boolean {
  const level = $getState(clause, levelState);
  if ($isBlankClause(clause)) {
    if (level > 1) $changeLevel([clause], -1);
    return true;
  }
  // At the very start the words keep their name, and the new clause comes before them.
  if ($isAtLineStart(selection, line) && line.getPreviousSibling() === null) {
    clause.insertBefore($blankClause(level));
    return true;
  }
  const rest = $nodesAfterCaret(selection, line);
  const paragraph = $createParagraphNode().append(...rest);
  const second = $createClauseNode($newClauseId(), level);
  clause.insertAfter(second);
  second.append(paragraph, ...line.getNextSiblings());
  if ($isBlankLine(line) && line.getPreviousSibling() !== null) {
    const before = line.getPreviousSibling();
    if (!$isClauseHeadingNode(before)) line.remove(true);
  }
  $caretAtStart(paragraph);
  return true;
}

function $enterInHeading(
  selection: RangeSelection,
  line: ElementNode,
  clause: ClauseNode,
): boolean {
  if ($isAtLineEnd(selection, line)) return $goTo(line.getNextSibling());
  const level = $getState(clause, levelState);
  if ($isAtLineStart(selection, line)) {
    clause.insertBefore($blankClause(level));
    return true;
  }
  const rest = $nodesAfterCaret(selection, line);
  const heading = $createClauseHeadingNode().append(...rest);
  const second = $createClauseNode($newClauseId(), level);
  clause.insertAfter(second);
  second.append(heading, ...line.getNextSiblings());
  clause.append($createParagraphNode());
  $caretAtStart(heading);
  return true;
}

/** At its start a new section comes before; elsewhere the rest of the title begins the first clause. */
function $enterInTitle(selection: RangeSelection, line: ElementNode): boolean {
  const section = $sectionOf(line);
  if (section === null) return false;
  if ($isAtLineStart(selection, line) && !$isBlankLine(line)) {
    const title = $createSectionTitleNode();
    section.insertBefore($createSectionNode($newSectionId()).append(title));
    return true;
  }
  const rest = $nodesAfterCaret(selection, line);
  const next = line.getNextSibling();
  if (rest.length === 0 && $isClauseNode(next) && $isBlankClause(next)) return $goTo(next);
  const clause = $blankClause(1);
  line.insertAfter(clause);
  const paragraph = $firstLine(clause)?.append(...rest) ?? null;
  return $goTo(paragraph);
}

function $blankClause(level: number): ClauseNode {
  const clause = $createClauseNode($newClauseId(), 1).append($createParagraphNode());
  return $setState(clause, levelState, level);
}

function $goTo(node: Parameters<typeof $firstLine>[0]): true {
  const line = $firstLine(node);
  if (line !== null) $caretAtStart(line);
  return true;
}
