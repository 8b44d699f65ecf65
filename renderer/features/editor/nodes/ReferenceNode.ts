import type { EditorConfig, LexicalEditor, LexicalNode } from 'lexical';
import { $create, $getState, $setState } from 'lexical';
import { DecoratorTextNode } from '@lexical/extension';
import type { ReferenceTarget } from '../../../../shared/agreement/RichText';
import { className } from './className';
import { targetState } from './states';

/** A mention of another place. It stores where it leads; its words follow the numbers (`derivedWords`). */
export class ReferenceNode extends DecoratorTextNode {
  override $config() {
    return this.config('ewa-reference', { extends: DecoratorTextNode });
  }

  override createDOM(config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('span');
    dom.className = className(config, 'reference');
    dom.dataset['format'] = String(this.getFormat());
    return dom;
  }

  override updateDOM(_previous: unknown, dom: HTMLElement): boolean {
    dom.dataset['format'] = String(this.getFormat());
    return false;
  }

  override decorate(): null {
    return null;
  }

  override isKeyboardSelectable(): true {
    return true;
  }
}

export function $createReferenceNode(target: ReferenceTarget): ReferenceNode {
  return $setState($create(ReferenceNode), targetState, target);
}

export function $targetOf(node: ReferenceNode): ReferenceTarget | null {
  return $getState(node, targetState);
}

export function $isReferenceNode(node: LexicalNode | null | undefined): node is ReferenceNode {
  return node instanceof ReferenceNode;
}
