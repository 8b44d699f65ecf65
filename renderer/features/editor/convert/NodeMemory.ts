import type { ElementNode, LexicalNode, NodeKey } from 'lexical';
import { $isElementNode } from 'lexical';

type Known<Value> = { readonly nodes: readonly LexicalNode[]; readonly value: Value };

/**
 * Remembers what was read from a node until it or anything in it changes. Lexical clones a node
 * before it writes to it, so nodes that are the very same objects say the same.
 */
export class NodeMemory<Value> {
  readonly #known = new Map<NodeKey, Known<Value>>();

  $read(node: ElementNode, read: () => Value): Value {
    const known = this.#known.get(node.getKey());
    if (known !== undefined && $countSame(node, known.nodes, 0) === known.nodes.length) {
      return known.value;
    }
    const nodes: LexicalNode[] = [];
    $collect(node, nodes);
    const value = read();
    this.#known.set(node.getKey(), { nodes, value });
    return value;
  }

  /** Lets go of nodes that are no longer in the document. */
  keepOnly(keys: ReadonlySet<NodeKey>): void {
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
  }
}

function $collect(node: LexicalNode, into: LexicalNode[]): void {
  into.push(node);
  if (!$isElementNode(node)) return;
  for (let child = node.getFirstChild(); child !== null; child = child.getNextSibling()) {
    $collect(child, into);
  }
}

/** How far the nodes from `node` down are the known ones, or -1 as soon as one is not. */
function $countSame(node: LexicalNode, known: readonly LexicalNode[], at: number): number {
  if (known[at] !== node) return -1;
  let next = at + 1;
  if (!$isElementNode(node)) return next;
  for (let child = node.getFirstChild(); child !== null; child = child.getNextSibling()) {
    next = $countSame(child, known, next);
    if (next === -1) return -1;
  }
  return next;
}
