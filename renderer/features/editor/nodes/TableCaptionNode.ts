import type { EditorConfig, LexicalNode } from 'lexical';
import { $create, ElementNode } from 'lexical';
import { className } from './className';

/** The line above a table, without marks, behind its number. Every table has one, empty or not. */
export class TableCaptionNode extends ElementNode {
  override $config() {
    return this.config('ewa-table-caption', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('div');
    dom.className = className(config, 'tableCaption');
    return dom;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

export function $createTableCaptionNode(): TableCaptionNode {
  return $create(TableCaptionNode);
}

export function $isTableCaptionNode(
  node: LexicalNode | null | undefined,
): node is TableCaptionNode {
  return node instanceof TableCaptionNode;
}
