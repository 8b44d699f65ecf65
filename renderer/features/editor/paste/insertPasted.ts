import type { ElementNode, LexicalNode, RangeSelection } from 'lexical';
import { $createParagraphNode, $getState, $isElementNode, $isParagraphNode } from 'lexical';
import type { Section } from '../../../../shared/agreement/Body';
import type { Block, Inline } from '../../../../shared/agreement/RichText';
import { inlines } from '../../../../shared/agreement/text/inlines';
import { $blockNodes } from '../convert/blockNodes';
import { $inlineNodes } from '../convert/inlineNodes';
import { $clauseNodes, $sectionNode } from '../convert/toLexical';
import { $createClauseListItemNode, $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $createClauseListNode, $isClauseListNode } from '../nodes/ClauseListNode';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { depthState, effectsState, levelState, listStyleState } from '../nodes/states';
import { $clauseRun } from '../clauses/clauseRun';
import { $caretAtEnd, $lastLine, $nodesAfterCaret } from '../structure/caret';
import {
  $clauseOf,
  $isBlankClause,
  $isBlankLine,
  $isPlainLine,
  $lineOf,
  $sectionOf,
} from '../structure/lines';
import { wordsOfBlocks } from './wordsOfBlocks';

/** Puts words at the caret. */
function $insertContent(selection: RangeSelection, content: readonly Inline[]): void {
  const line = $lineOf(selection.anchor.getNode());
  if (line === null) return;
  if ($isPlainLine(line)) {
    selection.insertText(wordsOfBlocks([{ kind: 'paragraph', content }], ' '));
    return;
  }
  const rest = $nodesAfterCaret(selection, line);
  const nodes = $inlineNodes(content);
  const [next] = rest;
  for (const node of nodes) {
    if (next === undefined) line.append(node);
    else next.insertBefore(node);
  }
  const last = nodes.at(-1);
  if (last !== undefined) last.selectNext(0, 0);
}

/**
 * Puts blocks at the caret: the first words run on from it, the last are followed by what stood after
 * it. A cell or a title takes all of it as one line.
 */
export function $insertBlocks(selection: RangeSelection, blocks: readonly Block[]): void {
  const line = $lineOf(selection.anchor.getNode());
  const clause = line === null ? null : $clauseOf(line);
  const [only] = blocks;
  if (line === null || only === undefined) return;
  if (blocks.length === 1 && only.kind === 'paragraph') $insertContent(selection, only.content);
  else if ($isPlainLine(line)) selection.insertText(wordsOfBlocks(blocks, ' '));
  else if (clause === null) return;
  else if ($isClauseListItemNode(line)) $insertInList(selection, line, blocks);
  else if (line.getParent()?.is(clause) === true) $insertInClause(selection, line, blocks);
  else $insertContent(selection, asLines(blocks));
}

function $insertInClause(
  selection: RangeSelection,
  line: ElementNode,
  blocks: readonly Block[],
): void {
  const rest = $nodesAfterCaret(selection, line);
  const tail = $createParagraphNode().append(...rest);
  const nodes = blocks.flatMap($blockNodes);
  let place: LexicalNode = line;
  for (const [index, node] of nodes.entries()) {
    if (index === 0 && $isParagraphNode(node)) line.append(...node.getChildren());
    else {
      place.insertAfter(node);
      place = node;
    }
  }
  const isStart = $isBlankLine(line) && !$isClauseHeadingNode(line.getPreviousSibling());
  if (isStart && !place.is(line)) line.remove(true);
  $endWith(place, tail);
}

/** Adds what stood behind the caret to the last line, with the caret before it. */
function $endWith(place: LexicalNode, tail: ElementNode): void {
  const last = $isParagraphNode(place) || $isClauseListNode(place) ? $lastLine(place) : null;
  if (last !== null) {
    $caretAtEnd(last);
    last.append(...tail.getChildren());
    return;
  }
  place.insertAfter(tail);
  tail.select(0, 0);
}

/** Paragraphs and lists become items where the caret's item is; with a table the list is left. */
function $insertInList(
  selection: RangeSelection,
  item: ElementNode,
  blocks: readonly Block[],
): void {
  if (blocks.some((block) => block.kind === 'table')) {
    const list = item.getParentOrThrow();
    const paragraph = $createParagraphNode().append(...$nodesAfterCaret(selection, item));
    const after = item.getNextSiblings();
    list.insertAfter(paragraph);
    if (after.length > 0) paragraph.insertAfter($createClauseListNode().append(...after));
    paragraph.select(0, 0);
    $insertInClause(paragraph.select(0, 0), paragraph, blocks);
    return;
  }
  const style = $getState(item, listStyleState);
  const depth = $getState(item, depthState);
  const rest = $nodesAfterCaret(selection, item);
  const tail = $createParagraphNode().append(...rest);
  const items = blocks.flatMap($blockNodes).flatMap((node) => {
    const own = $isClauseListNode(node) ? node.getChildren().filter($isElementNode) : [node];
    return own.map((each) => {
      const isItem = $isClauseListItemNode(each);
      const next = $createClauseListItemNode(
        isItem ? $getState(each, listStyleState) : style,
        depth + (isItem ? $getState(each, depthState) : 0),
      );
      return next.append(...each.getChildren());
    });
  });
  let place = item;
  for (const [index, next] of items.entries()) {
    if (index === 0) place.append(...next.getChildren());
    else {
      place.insertAfter(next);
      place = next;
    }
  }
  $caretAtEnd(place);
  place.append(...tail.getChildren());
}

/**
 * Puts clauses and sections behind the clause at the caret. The clauses of a first section without a
 * title come at the caret's level; sections with titles come after the caret's section.
 */
export function $insertSections(selection: RangeSelection, sections: readonly Section[]): void {
  const at = selection.anchor.getNode();
  const section = $sectionOf(at);
  if (section === null) return;
  const here = $clauseOf(at);
  const [first, ...others] = sections;
  const loose = first?.title === '' ? first.clauses : [];
  const titled = first === undefined || first.title === '' ? others : sections;

  let last: LexicalNode =
    here === null ? at.getTopLevelElementOrThrow() : ($clauseRun(here).at(-1) ?? here);
  const level = here === null ? 1 : $getState(here, levelState);
  if (here === null) last = section.getFirstChild() ?? last;
  for (const node of loose.flatMap((clause) => $clauseNodes(clause, level))) {
    last.insertAfter(node);
    last = node;
  }
  let lastSection: ElementNode = section;
  for (const node of titled.map($sectionNode)) {
    lastSection.insertAfter(node);
    lastSection = node;
  }
  const end = $lastLine(titled.length > 0 ? lastSection : last);
  if (here !== null && $isBlankClause(here) && $getState(here, effectsState).length === 0) {
    if (!here.is(last) || titled.length > 0) here.remove(true);
  }
  if (end?.isAttached() === true) $caretAtEnd(end);
}

function asLines(blocks: readonly Block[]): readonly Inline[] {
  const lines = blocks.flatMap(linesOf);
  return inlines(
    lines.flatMap((line, at): readonly Inline[] =>
      at === 0 ? line : [{ kind: 'break' }, ...line],
    ),
  );
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items.flatMap((item) => [
        item.content,
        ...(item.sublist === null ? [] : linesOf(item.sublist)),
      ]);
    case 'table':
      return block.rows.map((row) => row.cells.flatMap((cell) => cell.content));
  }
}
