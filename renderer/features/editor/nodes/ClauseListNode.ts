import type { EditorConfig, LexicalNode } from 'lexical';
import { $create, ElementNode } from 'lexical';
import { className } from './className';

/** One list. The items of all its depths are its children, so that an item is moved by a number. */
export class ClauseListNode extends ElementNode {
  override $config() {
    return this.config('ewa-list', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('div');
    dom.className = className(config, 'clauseList');
    dom.setAttribute('role', 'list');
    return dom;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canBeEmpty(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

export function $createClauseListNode(): ClauseListNode {
  return $create(ClauseListNode);
}

export function $isClauseListNode(node: LexicalNode | null | undefined): node is ClauseListNode {
  return node instanceof ClauseListNode;
}
