import type { ElementNode, LexicalNode, RangeSelection } from 'lexical';
import { $isElementNode, $isTextNode } from 'lexical';
import { $isLine } from './lines';

/** Cuts a line at a caret in it and gives the nodes after the cut; they are still in the line. */
export function $nodesAfterCaret(selection: RangeSelection, line: ElementNode): LexicalNode[] {
  const { anchor } = selection;
  const node = anchor.getNode();
  if ($isElementNode(node)) return node.is(line) ? line.getChildren().slice(anchor.offset) : [];
  if (!$isTextNode(node) || anchor.offset === 0) return [node, ...node.getNextSiblings()];
  if (anchor.offset >= node.getTextContentSize()) return node.getNextSiblings();
  const [, after] = node.splitText(anchor.offset);
  return after === undefined ? [] : [after, ...after.getNextSiblings()];
}

/** Puts the caret behind the last character of a line. */
export function $caretAtEnd(line: ElementNode): void {
  const last = line.getLastChild();
  if ($isTextNode(last)) last.select();
  else line.select(line.getChildrenSize(), line.getChildrenSize());
}

/** Puts the caret before the first character of a line. */
export function $caretAtStart(line: ElementNode): void {
  const first = line.getFirstChild();
  if ($isTextNode(first)) first.select(0, 0);
  else line.select(0, 0);
}

/** Adds the words of one line to another, with the caret at the joint. The emptied line stays. */
export function $runOn(line: ElementNode, from: ElementNode): void {
  $caretAtEnd(line);
  line.append(...from.getChildren());
}

/** The first line in a node, or the node if it is one. */
export function $firstLine(node: LexicalNode | null): ElementNode | null {
  if (node === null || $isLine(node)) return node;
  return $isElementNode(node) ? $firstLine(node.getFirstChild()) : null;
}

export function $lastLine(node: LexicalNode | null): ElementNode | null {
  if (node === null || $isLine(node)) return node;
  return $isElementNode(node) ? $lastLine(node.getLastChild()) : null;
}
