import type { ElementNode, LexicalNode } from 'lexical';
import { $getState, $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical';
import type { Inline } from '../../../../shared/agreement/RichText';
import { cleanText } from '../../../../shared/agreement/text/cleanText';
import { inlines, textRun } from '../../../../shared/agreement/text/inlines';
import { $isFieldNode } from '../nodes/FieldNode';
import { $isReferenceNode, $targetOf } from '../nodes/ReferenceNode';
import { fieldState } from '../nodes/states';
import { marksOf } from './marks';

/** The words of one line: a paragraph, an item, a cell. What the schema does not know is not read. */
export function $lineContent(line: ElementNode): readonly Inline[] {
  return inlines($partsOf(line.getChildren()));
}

/** The words of several blocks as one line, a break between them. */
export function $linesContent(lines: readonly ElementNode[]): readonly Inline[] {
  return inlines(
    lines.flatMap((line, index): readonly Inline[] => {
      const parts = $partsOf(line.getChildren());
      return index === 0 ? parts : [{ kind: 'break' }, ...parts];
    }),
  );
}

/** The plain words of a title, heading or caption. */
export function $plainText(line: ElementNode): string {
  return cleanText(line.getTextContent());
}

function $partsOf(nodes: readonly LexicalNode[]): readonly Inline[] {
  return nodes.flatMap($partOf);
}

function $partOf(node: LexicalNode): readonly Inline[] {
  if ($isTextNode(node)) return [textRun(node.getTextContent(), marksOf(node.getFormat()))];
  if ($isLineBreakNode(node)) return [{ kind: 'break' }];
  if ($isReferenceNode(node)) {
    const target = $targetOf(node);
    return target === null ? [] : [{ kind: 'reference', target, marks: marksOf(node.getFormat()) }];
  }
  if ($isFieldNode(node)) {
    return [
      { kind: 'field', field: $getState(node, fieldState), marks: marksOf(node.getFormat()) },
    ];
  }
  return $isElementNode(node) ? $partsOf(node.getChildren()) : [];
}
