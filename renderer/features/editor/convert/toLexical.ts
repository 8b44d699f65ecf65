import { $getRoot, $setState } from 'lexical';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { Clause, ClauseContent, Section } from '../../../../shared/agreement/Body';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $createClauseNode } from '../nodes/ClauseNode';
import { $createClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import type { SectionNode } from '../nodes/SectionNode';
import { $createSectionNode } from '../nodes/SectionNode';
import { $createSectionTitleNode } from '../nodes/SectionTitleNode';
import { languageState, profileState, reviewsState } from '../nodes/states';
import { $blockNodes } from './blockNodes';
import { $withText } from './inlineNodes';

/** What of an agreement lives in the editor. Roster, ledger, lineage and id stay beside it. */
export type AgreementBody = Pick<Agreement, 'language' | 'profile' | 'reviews' | 'sections'>;

/** Fills an editor with an agreement's body. Call it inside an update. */
export function $toLexical({ language, profile, reviews, sections }: AgreementBody): void {
  const root = $setState($setState($getRoot(), profileState, profile), languageState, language);
  $setState(root, reviewsState, reviews);
  root.splice(0, root.getChildrenSize(), sections.map($sectionNode));
}

export function $sectionNode(section: Section): SectionNode {
  return $createSectionNode(section.id).append(
    $withText($createSectionTitleNode(), section.title),
    ...section.clauses.flatMap((clause) => $clauseNodes(clause, 1)),
  );
}

/** A clause and all under it, in reading order. */
export function $clauseNodes(clause: Clause, level: number): ClauseNode[] {
  const node = $createClauseNode(clause.id, level, clause);
  return [
    $fillClause(node, clause),
    ...clause.children.flatMap((child) => $clauseNodes(child, level + 1)),
  ];
}

/** Gives a clause node these words. */
export function $fillClause(
  node: ClauseNode,
  { heading, blocks }: Pick<ClauseContent, 'heading' | 'blocks'>,
): ClauseNode {
  const title = heading === '' ? [] : [$withText($createClauseHeadingNode(), heading)];
  return node.splice(0, node.getChildrenSize(), [...title, ...blocks.flatMap($blockNodes)]);
}
