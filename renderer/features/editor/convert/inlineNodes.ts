import type { ElementNode, LexicalNode } from 'lexical';
import { $createLineBreakNode, $createTextNode } from 'lexical';
import { assertNever } from '../../../../shared/result';
import type { Inline } from '../../../../shared/agreement/RichText';
import { $createFieldNode } from '../nodes/FieldNode';
import { $createReferenceNode } from '../nodes/ReferenceNode';
import { formatOf } from './marks';

export function $inlineNodes(content: readonly Inline[]): LexicalNode[] {
  return content.map($inlineNode);
}

function $inlineNode(part: Inline): LexicalNode {
  switch (part.kind) {
    case 'text':
      return $createTextNode(part.text).setFormat(formatOf(part.marks));
    case 'break':
      return $createLineBreakNode();
    case 'reference':
      return $createReferenceNode(part.target).setFormat(formatOf(part.marks));
    case 'field':
      return $createFieldNode(part.field).setFormat(formatOf(part.marks));
    default:
      return assertNever(part);
  }
}

/** Puts plain words into a line; an empty line has no text node. */
export function $withText<Line extends ElementNode>(line: Line, text: string): Line {
  return text === '' ? line : line.append($createTextNode(text));
}
