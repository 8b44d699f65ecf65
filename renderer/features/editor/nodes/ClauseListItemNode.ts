import type { EditorConfig, LexicalNode } from 'lexical';
import { $create, $getState, $setState, ElementNode } from 'lexical';
import type { ListStyle } from '../../../../shared/agreement/RichText';
import { className } from './className';
import { depthState, listStyleState } from './states';

/** An item of a list, at any depth. The first item of a run at one depth decides on the style of all. */
export class ClauseListItemNode extends ElementNode {
  override $config() {
    return this.config('ewa-list-item', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('div');
    dom.className = className(config, 'listItem');
    dom.setAttribute('role', 'listitem');
    setDepth(dom, $getState(this, depthState));
    return dom;
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    const depth = $getState(this, depthState);
    if (depth !== $getState(previous, depthState, 'direct')) setDepth(dom, depth);
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

function setDepth(dom: HTMLElement, depth: number): void {
  dom.dataset['depth'] = String(Math.min(depth, 5));
  dom.setAttribute('aria-level', String(depth + 1));
}

export function $createClauseListItemNode(style: ListStyle, depth: number): ClauseListItemNode {
  const node = $setState($create(ClauseListItemNode), listStyleState, style);
  return $setState(node, depthState, depth);
}

export function $isClauseListItemNode(
  node: LexicalNode | null | undefined,
): node is ClauseListItemNode {
  return node instanceof ClauseListItemNode;
}
