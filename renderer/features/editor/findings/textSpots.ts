import type { ElementNode, NodeKey } from 'lexical';
import { $getState, $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical';
import { $isTableNode, $isTableRowNode } from '@lexical/table';
import type { FieldContext } from '../../../../shared/agreement/text/inlineText';
import { fieldText } from '../../../../shared/agreement/text/inlineText';
import { $isFieldNode } from '../nodes/FieldNode';
import { $isReferenceNode } from '../nodes/ReferenceNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { fieldState } from '../nodes/states';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';
import { $isLine } from '../structure/lines';

/** A node that shows some units of a clause's text, from `start` to before `end`. */
export type TextSpot = {
  readonly key: NodeKey;
  /** `words` can be cut anywhere; a `token` (reference, field, line break) is shown whole. */
  readonly kind: 'words' | 'token';
  readonly start: number;
  readonly end: number;
};

const BETWEEN_CELLS = ' | '.length;

/**
 * Where in a clause's nodes each unit of its text is, counted as findings count: `clauseText` with
 * one unit for every cross-reference.
 */
export function $textSpots(clause: ClauseNode, context: FieldContext): readonly TextSpot[] {
  const spots: TextSpot[] = [];
  let at = 0;
  let isFirst = true;
  for (const { line, gap } of $textLines(clause)) {
    if (!isFirst) at += gap;
    isFirst = false;
    at = $lineSpots(line, context, at, spots);
  }
  return spots;
}

function $lineSpots(
  line: ElementNode,
  context: FieldContext,
  from: number,
  into: TextSpot[],
): number {
  let at = from;
  for (const node of line.getChildren()) {
    const length = $isTextNode(node)
      ? node.getTextContentSize()
      : $isFieldNode(node)
        ? fieldText($getState(node, fieldState), context).length
        : $isReferenceNode(node) || $isLineBreakNode(node)
          ? 1
          : 0;
    if (length === 0) continue;
    const kind = $isTextNode(node) ? 'words' : 'token';
    into.push({ key: node.getKey(), kind, start: at, end: at + length });
    at += length;
  }
  return at;
}

type TextLine = { readonly line: ElementNode; readonly gap: number };

/** The lines in the order `clauseText` has them, each with what stands before it. */
function* $textLines(clause: ClauseNode): Generator<TextLine> {
  for (const block of clause.getChildren()) {
    if ($isTableCaptionNode(block)) {
      if (block.getTextContent() !== '') yield { line: block, gap: 1 };
    } else if ($isLine(block)) {
      if (
        block.getTextContent() !== '' ||
        block.getPreviousSibling() !== null ||
        !$isOpening(block)
      ) {
        yield { line: block, gap: 1 };
      }
    } else if ($isClauseListNode(block)) {
      for (const item of block.getChildren())
        if ($isElementNode(item)) yield { line: item, gap: 1 };
    } else if ($isTableNode(block)) {
      yield* $cellLines(block);
    }
  }
}

function* $cellLines(table: ElementNode): Generator<TextLine> {
  for (const row of table.getChildren()) {
    if (!$isTableRowNode(row)) continue;
    for (const [index, cell] of row.getChildren().entries()) {
      if (!$isElementNode(cell)) continue;
      // Several paragraphs in one cell are one line with breaks.
      for (const [place, line] of cell.getChildren().entries()) {
        const gap = place > 0 || index === 0 ? 1 : BETWEEN_CELLS;
        if ($isElementNode(line)) yield { line, gap };
      }
    }
  }
}

/** An empty heading is no line of the text. */
function $isOpening(line: ElementNode): boolean {
  return line.getType() === 'ewa-clause-heading';
}
