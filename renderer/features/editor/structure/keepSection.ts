import type { ElementNode, LexicalNode } from 'lexical';
import { $createParagraphNode, $getRoot, $getState, $isElementNode, $setState } from 'lexical';
import { DEEPEST_CLAUSE_LEVEL } from '../../../../shared/agreement/Body';
import { $createClauseNode, $isClauseNode } from '../nodes/ClauseNode';
import type { SectionNode } from '../nodes/SectionNode';
import { $createSectionNode, $isSectionNode } from '../nodes/SectionNode';
import { $createSectionTitleNode, $isSectionTitleNode } from '../nodes/SectionTitleNode';
import { clauseIdState, levelState, sectionIdState } from '../nodes/states';
import { $newClauseId, $newSectionId } from './newIds';

/** Keeps the root to sections. */
export function $keepRoot(): void {
  for (const child of $getRoot().getChildren()) {
    if ($isSectionNode(child)) continue;
    const section = $createSectionNode($newSectionId());
    child.insertBefore(section);
    section.append($createSectionTitleNode(), child);
  }
}

/**
 * Keeps a section to a title and clauses. A section whose title line was deleted along with the end
 * of the section before it belongs to that one now.
 */
export function $keepSection(section: SectionNode): void {
  if (!section.isAttached()) return;
  if ($getState(section, sectionIdState) === null) {
    $setState(section, sectionIdState, $newSectionId());
  }
  if (!$isSectionTitleNode(section.getFirstChild())) {
    const before = section.getPreviousSibling();
    if ($isSectionNode(before)) {
      before.append(...section.getChildren());
      section.remove();
      return;
    }
    const title = $createSectionTitleNode();
    const first = section.getFirstChild();
    if (first === null) section.append(title);
    else first.insertBefore(title);
  }
  let level = 0;
  for (const child of section.getChildren()) {
    if ($isSectionTitleNode(child) && child.getPreviousSibling() === null) continue;
    const clause = $isClauseNode(child) ? child : $wrapInClause(child);
    if ($getState(clause, clauseIdState) === null) {
      $setState(clause, clauseIdState, $newClauseId());
    }
    level = Math.min($getState(clause, levelState), level + 1, DEEPEST_CLAUSE_LEVEL);
    if ($getState(clause, levelState) !== level) $setState(clause, levelState, level);
  }
}

function $wrapInClause(node: LexicalNode): ReturnType<typeof $createClauseNode> {
  const clause = $createClauseNode($newClauseId(), 1);
  node.insertBefore(clause);
  if ($isSectionTitleNode(node)) {
    const paragraph: ElementNode = $createParagraphNode().append(...node.getChildren());
    node.remove(true);
    return clause.append(paragraph);
  }
  return clause.append($isElementNode(node) ? node : $createParagraphNode().append(node));
}
