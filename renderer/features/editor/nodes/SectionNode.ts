import type { EditorConfig, LexicalNode } from 'lexical';
import { $create, $getState, $setState, ElementNode } from 'lexical';
import type { SectionId } from '../../../../shared/agreement/ids';
import { className } from './className';
import { sectionIdState } from './states';

/** Holds its title line, then its clauses of every level one after another. */
export class SectionNode extends ElementNode {
  override $config() {
    return this.config('ewa-section', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('section');
    dom.className = className(config, 'section');
    dom.dataset['section'] = $getState(this, sectionIdState) ?? '';
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

export function $createSectionNode(id: SectionId): SectionNode {
  return $setState($create(SectionNode), sectionIdState, id);
}

export function $isSectionNode(node: LexicalNode | null | undefined): node is SectionNode {
  return node instanceof SectionNode;
}
