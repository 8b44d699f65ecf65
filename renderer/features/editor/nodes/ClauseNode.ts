import type { EditorConfig, ElementDOMSlot, LexicalNode } from 'lexical';
import { $create, $getState, $setState, ElementNode, setDOMUnmanaged } from 'lexical';
import type { ClauseContent } from '../../../../shared/agreement/Body';
import type { ClauseId } from '../../../../shared/agreement/ids';
import { className } from './className';
import { clauseIdState, effectsState, levelState, originState, roleState } from './states';

/**
 * One clause with its own words: a run-in heading if it has one, then paragraphs, lists and tables.
 * The clauses under it are not inside it but after it, at a deeper level, so that every line of the
 * agreement has a plain neighbour before and after it.
 */
export class ClauseNode extends ElementNode {
  override $config() {
    return this.config('ewa-clause', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = document.createElement('div');
    dom.className = className(config, 'clause');
    dom.setAttribute('role', 'group');
    dom.dataset['clause'] = $getState(this, clauseIdState) ?? '';
    dom.dataset['level'] = String($getState(this, levelState));
    dom.append(clauseFoot(config));
    return dom;
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    const level = $getState(this, levelState);
    if (level !== $getState(previous, levelState, 'direct')) dom.dataset['level'] = String(level);
    return false;
  }

  override getDOMSlot(dom: HTMLElement): ElementDOMSlot {
    return super.getDOMSlot(dom).withBefore(footOf(dom));
  }

  override canBeEmpty(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

/** Room after the words for what is shown of a clause but is not its words: effects, the worst finding. */
function clauseFoot(config: EditorConfig): HTMLElement {
  const foot = document.createElement('div');
  foot.className = className(config, 'clauseFoot');
  foot.contentEditable = 'false';
  foot.dataset['part'] = 'foot';
  setDOMUnmanaged(foot);
  return foot;
}

export function footOf(clauseDom: HTMLElement): HTMLElement | null {
  const last = clauseDom.lastElementChild;
  return last instanceof HTMLElement && last.dataset['part'] === 'foot' ? last : null;
}

type ClauseFacts = Pick<ClauseContent, 'role' | 'effects' | 'origin'>;

const PLAIN: ClauseFacts = { role: { kind: 'provision' }, effects: [], origin: null };

export function $createClauseNode(
  id: ClauseId,
  level: number,
  facts: ClauseFacts = PLAIN,
): ClauseNode {
  const node = $setState($create(ClauseNode), clauseIdState, id);
  $setState(node, levelState, level);
  $setState(node, roleState, facts.role);
  $setState(node, effectsState, facts.effects);
  $setState(node, originState, facts.origin);
  return node;
}

export function $isClauseNode(node: LexicalNode | null | undefined): node is ClauseNode {
  return node instanceof ClauseNode;
}
