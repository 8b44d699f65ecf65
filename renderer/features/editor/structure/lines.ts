import type { ElementNode, LexicalNode, RangeSelection } from 'lexical';
import { $findMatchingParent, $isElementNode, $isParagraphNode } from 'lexical';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import type { SectionNode } from '../nodes/SectionNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $isSectionTitleNode } from '../nodes/SectionTitleNode';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';

/**
 * A line holds words directly: a section's title, a clause's heading, a paragraph (of a clause or in
 * a table cell), an item of a list, a table's caption. Every caret is in exactly one line.
 */
export function $isLine(node: LexicalNode | null | undefined): node is ElementNode {
  return (
    $isParagraphNode(node) ||
    $isClauseListItemNode(node) ||
    $isClauseHeadingNode(node) ||
    $isSectionTitleNode(node) ||
    $isTableCaptionNode(node)
  );
}

/** A line of plain words: no marks, references, fields or breaks. */
export function $isPlainLine(node: LexicalNode | null | undefined): boolean {
  return $isClauseHeadingNode(node) || $isSectionTitleNode(node) || $isTableCaptionNode(node);
}

export function $lineOf(node: LexicalNode): ElementNode | null {
  return $findMatchingParent(node, $isLine);
}

export function $clauseOf(node: LexicalNode): ClauseNode | null {
  return $findMatchingParent(node, $isClauseNode);
}

export function $sectionOf(node: LexicalNode): SectionNode | null {
  return $findMatchingParent(node, $isSectionNode);
}

export function $isBlankLine(line: ElementNode): boolean {
  return line.isEmpty() || (line.getTextContent() === '' && line.getChildrenSize() === 0);
}

/** Only an empty paragraph: a clause still to be written. */
export function $isBlankClause(clause: ClauseNode): boolean {
  const only = clause.getFirstChild();
  return clause.getChildrenSize() === 1 && $isParagraphNode(only) && $isBlankLine(only);
}

/** Whether a collapsed selection stands before the first character of its line. */
export function $isAtLineStart(selection: RangeSelection, line: ElementNode): boolean {
  const { anchor } = selection;
  if (anchor.offset !== 0) return false;
  for (let node = anchor.getNode(); !node.is(line);) {
    if (node.getPreviousSibling() !== null) return false;
    const parent: ElementNode | null = node.getParent();
    if (parent === null) return false;
    node = parent;
  }
  return true;
}

/** Whether a collapsed selection stands behind the last character of its line. */
export function $isAtLineEnd(selection: RangeSelection, line: ElementNode): boolean {
  const { anchor } = selection;
  const at = anchor.getNode();
  const length = $isElementNode(at) ? at.getChildrenSize() : at.getTextContentSize();
  if (anchor.offset !== length) return false;
  for (let node: LexicalNode = at; !node.is(line);) {
    if (node.getNextSibling() !== null) return false;
    const parent: ElementNode | null = node.getParent();
    if (parent === null) return false;
    node = parent;
  }
  return true;
}
