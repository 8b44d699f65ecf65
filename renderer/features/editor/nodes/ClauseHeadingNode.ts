import type { EditorConfig, LexicalNode } from 'lexical';
import { $create, ElementNode } from 'lexical';
import { className } from './className';

/** The run-in title of a clause, first in it and without marks. A clause without a title has none. */
export class ClauseHeadingNode extends ElementNode {
  override $config() {
    return this.config('ewa-clause-heading', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('div');
    dom.className = className(config, 'clauseHeading');
    return dom;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

export function $createClauseHeadingNode(): ClauseHeadingNode {
  return $create(ClauseHeadingNode);
}

export function $isClauseHeadingNode(
  node: LexicalNode | null | undefined,
): node is ClauseHeadingNode {
  return node instanceof ClauseHeadingNode;
}
