import type { EditorConfig, LexicalEditor, LexicalNode } from 'lexical';
import { $create, $setState } from 'lexical';
import { DecoratorTextNode } from '@lexical/extension';
import type { FieldName } from '../../../../shared/agreement/RichText';
import { className } from './className';
import { fieldState } from './states';

/** A fact of the profile shown in the text. It stores which; its words are computed (`derivedWords`). */
export class FieldNode extends DecoratorTextNode {
  override $config() {
    return this.config('ewa-field', { extends: DecoratorTextNode });
  }

  override createDOM(config: EditorConfig, _editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('span');
    dom.className = className(config, 'field');
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

export function $createFieldNode(field: FieldName): FieldNode {
  return $setState($create(FieldNode), fieldState, field);
}

export function $isFieldNode(node: LexicalNode | null | undefined): node is FieldNode {
  return node instanceof FieldNode;
}
