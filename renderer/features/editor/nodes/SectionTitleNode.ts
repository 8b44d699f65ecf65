import type { EditorConfig, LexicalNode } from 'lexical';
import { $create, ElementNode } from 'lexical';
import { className } from './className';

/** The first line of a section: words without marks. Its number is shown before it. */
export class SectionTitleNode extends ElementNode {
  override $config() {
    return this.config('ewa-section-title', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('h2');
    dom.className = className(config, 'sectionTitle');
    return dom;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

export function $createSectionTitleNode(): SectionTitleNode {
  return $create(SectionTitleNode);
}

export function $isSectionTitleNode(
  node: LexicalNode | null | undefined,
): node is SectionTitleNode {
  return node instanceof SectionTitleNode;
}
