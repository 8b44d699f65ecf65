import type { ElementNode, LexicalNode, PointType, RangeSelection } from 'lexical';
import { $isElementNode, $isTextNode } from 'lexical';
import { $isTableCellNode } from '@lexical/table';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isSectionTitleNode } from '../nodes/SectionTitleNode';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';
import { $caretAtEnd, $caretAtStart, $firstLine } from '../structure/caret';
import { $clauseOf, $isBlankClause, $isBlankLine, $lineOf } from '../structure/lines';
import { $headingToWords } from './joinClauses';
import { $takeOver } from './takeOver';

/**
 * Takes out what is selected, with the caret where it began. Within one line and in tables Lexical
 * does it. From line to line what is left becomes one clause, as joining the two would make it: a
 * title stays a title and words stay words, whatever the end was in, and what stands behind a title
 * that was cut into comes along.
 */
export function $removeSelected(selection: RangeSelection): void {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const [from, to] = [$lineOf(start.getNode()), $lineOf(end.getNode())];
  if (from === null || to === null || from.is(to) || $isOfTable(from) || $isOfTable(to)) {
    selection.removeText();
    return;
  }
  $removeBetween(from, to);
  const kept = $nodesFrom(to, end);
  for (const node of to.getChildren()) if (!kept.some((each) => each.is(node))) node.remove(true);
  for (const node of $nodesFrom(from, start)) node.remove(true);
  $caretAtEnd(from);
  $joinLines(from, to);
  $dropBlankHeading(from);
}

function $isOfTable(line: ElementNode): boolean {
  return $isTableCaptionNode(line) || $isTableCellNode(line.getParent());
}

/** Removes all lines between two, with the items, blocks, clauses and sections that hold no other. */
function $removeBetween(from: ElementNode, to: ElementNode): void {
  const above = from.getParents().find((each) => each.isParentOf(to)) ?? null;
  let [low, high]: [LexicalNode, LexicalNode] = [from, to];
  for (let up = low.getParent(); up !== null && !up.is(above); up = low.getParent()) {
    for (const node of low.getNextSiblings()) node.remove(true);
    low = up;
  }
  for (let up = high.getParent(); up !== null && !up.is(above); up = high.getParent()) {
    for (const node of high.getPreviousSiblings()) node.remove(true);
    high = up;
  }
  for (let next = low.getNextSibling(); next !== null && !next.is(high);) {
    const after: LexicalNode | null = next.getNextSibling();
    next.remove(true);
    next = after;
  }
}

/** The nodes of a line from a point in it on. */
function $nodesFrom(line: ElementNode, point: PointType): readonly LexicalNode[] {
  const node = point.getNode();
  if ($isElementNode(node)) return node.is(line) ? line.getChildren().slice(point.offset) : [];
  if (!$isTextNode(node) || point.offset === 0) return [node, ...node.getNextSiblings()];
  if (point.offset >= node.getTextContentSize()) return node.getNextSiblings();
  const [, after] = node.splitText(point.offset);
  return after === undefined ? [] : [after, ...after.getNextSiblings()];
}

/** Joins what is left of two lines with nothing between them any more. */
function $joinLines(from: ElementNode, to: ElementNode): void {
  const [first, second] = [$clauseOf(from), $clauseOf(to)];
  if (second === null) $runInto(from, to);
  else if (first === null) return;
  else if (first.is(second)) $joinWithin(from, to);
  else if ($isBlankClause(second) || $isBlankTitle(second)) second.remove(true);
  else if ($takeOver(first, second)) {
    $joinInto(from, to, second);
    first.append(...second.getChildren());
    second.remove(true);
  }
}

function $joinWithin(from: ElementNode, to: ElementNode): void {
  if (!$isClauseHeadingNode(from)) $runInto(from, to);
}

function $joinInto(from: ElementNode, to: ElementNode, second: ClauseNode): void {
  if ($isClauseHeadingNode(from) === $isClauseHeadingNode(to)) $runInto(from, to);
  else if ($isClauseHeadingNode(to)) {
    if ($isBlankLine(to)) to.remove(true);
    else $headingToWords(second);
    const words = second.getFirstChild();
    if ($isElementNode(words) && $isWords(words)) $runInto(from, words);
  }
}

/** A paragraph of its own, not a list or a table. */
function $isWords(node: ElementNode): boolean {
  return $lineOf(node)?.is(node) === true && !$isTableCaptionNode(node);
}

/** Only a title, of which nothing is left. */
function $isBlankTitle(clause: ClauseNode): boolean {
  const only = clause.getFirstChild();
  return clause.getChildrenSize() === 1 && $isClauseHeadingNode(only) && $isBlankLine(only);
}

/** Adds a line's words to another; the line goes, and its list when it was the last item. */
function $runInto(line: ElementNode, from: ElementNode): void {
  const list = from.getParent();
  line.append(...from.getChildren());
  from.remove(true);
  if ($isClauseListNode(list) && list.isEmpty()) list.remove(true);
}

/** A title that was selected whole goes; the words under it are what is left. */
function $dropBlankHeading(line: ElementNode): void {
  if (!$isClauseHeadingNode(line) || !$isBlankLine(line)) return;
  const words = $firstLine(line.getNextSibling());
  if (words === null || $isSectionTitleNode(words)) return;
  line.remove(true);
  $caretAtStart(words);
}
