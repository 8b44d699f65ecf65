import type { LabelShape } from '../labels/Label';
import type { OutlineNode } from '../outline/OutlineNode';
import { DEEPEST_CLAUSE_LEVEL } from '../../agreement/Body';
import { runInHeading } from './runInHeading';

/** Numbers that look as clauses of that level do, so that as clauses they keep their look. */
const OWN_SHAPES: Readonly<Record<number, readonly LabelShape[]>> = {
  2: ['lower-alpha', 'upper-alpha'],
  3: ['lower-roman', 'upper-roman'],
};

/**
 * Whether numbered paragraphs below a clause stay a plain list in it instead of becoming clauses of
 * `level`: always below the deepest level, and otherwise when they are mere items ("1.", "2.") whose
 * signs clauses would not keep.
 */
export function staysList(nodes: readonly OutlineNode[], level: number): boolean {
  if (level > DEEPEST_CLAUSE_LEVEL) return true;
  const own = OWN_SHAPES[level] ?? [];
  return nodes.every(
    (node) => isItem(node, level) && node.label !== null && !own.includes(node.label.reading.shape),
  );
}

// `level` only bounds the walk: deeper than clauses go, all are items anyway.
function isItem(node: OutlineNode, level: number): boolean {
  return (
    node.label !== null &&
    node.label.reading.path.length === 1 &&
    !node.isHeading &&
    node.lead === '' &&
    node.pieces.every((piece) => piece.kind === 'bullet') &&
    runInHeading(node.content).heading === '' &&
    (level > DEEPEST_CLAUSE_LEVEL || node.children.every((child) => isItem(child, level + 1)))
  );
}
