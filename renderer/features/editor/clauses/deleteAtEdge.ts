import type { ElementNode, LexicalNode } from 'lexical';
import { $createParagraphNode, $getState, $isParagraphNode } from 'lexical';
import { $isTableCellNode, $isTableNode } from '@lexical/table';
import { $changeDepth } from '../lists/changeDepth';
import { $leaveList } from '../lists/leaveList';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $createClauseNode, $isClauseNode } from '../nodes/ClauseNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $isSectionTitleNode } from '../nodes/SectionTitleNode';
import { depthState } from '../nodes/states';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';
import { $caretAtEnd, $caretAtStart, $firstLine, $lastLine, $runOn } from '../structure/caret';
import { $clauseOf, $isBlankClause, $isBlankLine } from '../structure/lines';
import { $newClauseId } from '../structure/newIds';
import { $joinClauses } from './joinClauses';

/** Backspace with the caret before the first character of a line. Nothing ever happens past it. */
export function $backspaceAtStart(line: ElementNode): void {
  if ($isSectionTitleNode(line)) $backspaceInTitle(line);
  else if ($isClauseListItemNode(line)) {
    if ($getState(line, depthState) > 0) $changeDepth([line], -1);
    else $caretAtStart($leaveList(line));
  } else if ($isTableCellNode(line.getParent())) {
    if ($isParagraphNode(line.getPreviousSibling())) $mergeBack(line, line.getPreviousSibling());
  } else {
    const before = line.getPreviousSibling();
    if (before !== null) $mergeBack(line, before);
    else if (!$isTableCaptionNode(line)) $joinBack($clauseOf(line));
  }
}

/** Delete with the caret behind the last character of a line. */
export function $deleteAtEnd(line: ElementNode): void {
  if ($isTableCellNode(line.getParent())) return;
  const next = line.getNextSibling();
  if ($isClauseNode(next)) $joinForward(line, next);
  else if ($isClauseListItemNode(line) && next === null) {
    const block = line.getParent()?.getNextSibling() ?? null;
    if (block === null) $joinForward(line, $clauseOf(line)?.getNextSibling() ?? null);
    else $takeIn(line, block);
  } else if (next === null) $joinForward(line, $clauseOf(line)?.getNextSibling() ?? null);
  else $takeIn(line, next);
}

/** Joins a line with the block before it in the same clause or cell. */
function $mergeBack(line: ElementNode, before: LexicalNode | null): void {
  const last = $lastLine(before);
  if (last === null) return;
  if ($isTableNode(before)) {
    if (!$isBlankLine(line) || line.getNextSibling() !== null) return;
    line.remove(true);
    $caretAtEnd(last);
  } else if ($isClauseHeadingNode(before)) $caretAtEnd(before);
  else if (!$isTableCaptionNode(line)) {
    $runOn(last, line);
    line.remove(true);
  }
}

/** Takes the next block of the clause, or its first line, into this line. */
function $takeIn(line: ElementNode, next: LexicalNode): void {
  const first = $firstLine(next);
  if (first === null || $isTableCaptionNode(line)) return;
  if ($isClauseHeadingNode(line)) $caretAtStart(first);
  else if ($isTableCaptionNode(next)) {
    if ($isBlankLine(line) && $isParagraphNode(line)) {
      line.remove(true);
      $caretAtStart(first);
    }
  } else {
    $runOn(line, first);
    const list = first.getParent();
    first.remove(true);
    if ($isClauseListNode(list) && list.isEmpty()) list.remove(true);
  }
}

function $joinBack(clause: ClauseNode | null): void {
  const before = clause?.getPreviousSibling() ?? null;
  if (clause === null) return;
  if ($isClauseNode(before)) $joinClauses(before, clause);
  else if ($isSectionTitleNode(before)) {
    if ($isBlankClause(clause)) clause.remove(true);
    $caretAtEnd(before);
  }
}

function $joinForward(line: ElementNode, next: LexicalNode | null): void {
  if (!$isClauseNode(next)) return;
  const clause = $clauseOf(line);
  if (clause !== null) {
    $joinClauses(clause, next);
  } else if ($isBlankClause(next)) {
    next.remove(true);
    $caretAtEnd(line);
  }
}

/** The title of a section becomes a clause of the section before, and what was in it follows. */
function $backspaceInTitle(title: ElementNode): void {
  const section = title.getParent();
  const before = section?.getPreviousSibling() ?? null;
  if (section === null || !$isSectionNode(before)) return;
  const [first] = title.getNextSiblings();
  const last = $lastLine(before);
  if ($isBlankLine(title)) {
    if (first === undefined && last !== null) $caretAtEnd(last);
    else if (first !== undefined) $caretAtStart($firstLine(first) ?? title);
  } else {
    const line = $createParagraphNode().append(...title.getChildren());
    before.append($createClauseNode($newClauseId(), 1).append(line));
    $caretAtStart(line);
  }
  before.append(...title.getNextSiblings());
  section.remove(true);
}
