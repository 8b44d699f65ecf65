import type { ElementNode, LexicalNode } from 'lexical';
import { $getRoot, $getState, $setState } from 'lexical';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { Clause, Section } from '../../../../shared/agreement/Body';
import { sameValue } from '../../../../shared/agreement/edits/between/sameValue';
import { walkClauses } from '../../../../shared/agreement/numbering/walkClauses';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $createClauseNode, $isClauseNode } from '../nodes/ClauseNode';
import type { SectionNode } from '../nodes/SectionNode';
import { $createSectionNode, $isSectionNode } from '../nodes/SectionNode';
import { $createSectionTitleNode, $isSectionTitleNode } from '../nodes/SectionTitleNode';
import {
  clauseIdState,
  effectsState,
  languageState,
  levelState,
  originState,
  profileState,
  reviewsState,
  roleState,
  sectionIdState,
} from '../nodes/states';
import { $withText } from './inlineNodes';
import { $fillClause, type AgreementBody } from './toLexical';

/**
 * Makes an editor that says `before` say `after`, writing only where the two differ: clauses keep
 * their nodes, and with them the caret and what is shown of them, through any move.
 */
export function $patchBody(before: Agreement, after: AgreementBody): void {
  const root = $getRoot();
  if (before.profile !== after.profile) $setState(root, profileState, after.profile);
  if (before.language !== after.language) $setState(root, languageState, after.language);
  if (before.reviews !== after.reviews) $setState(root, reviewsState, after.reviews);
  if (before.sections === after.sections) return;

  const patch: Patch = { ...$nodesById(), clauses: clausesById(before.sections) };
  const sections = after.sections.map((section) => $patchedSection(section, patch));
  $arrange(root, sections);
}

type Patch = {
  readonly sectionNodes: ReadonlyMap<string, SectionNode>;
  readonly clauseNodes: ReadonlyMap<string, ClauseNode>;
  readonly clauses: ReadonlyMap<string, Clause>;
};

function $nodesById(): Pick<Patch, 'sectionNodes' | 'clauseNodes'> {
  const sectionNodes = new Map<string, SectionNode>();
  const clauseNodes = new Map<string, ClauseNode>();
  for (const section of $getRoot().getChildren()) {
    if (!$isSectionNode(section)) continue;
    sectionNodes.set($getState(section, sectionIdState) ?? '', section);
    for (const node of section.getChildren()) {
      if ($isClauseNode(node)) clauseNodes.set($getState(node, clauseIdState) ?? '', node);
    }
  }
  return { sectionNodes, clauseNodes };
}

function clausesById(sections: readonly Section[]): ReadonlyMap<string, Clause> {
  return new Map([...walkClauses(sections)].map(({ clause }) => [clause.id, clause]));
}

function $patchedSection(section: Section, patch: Patch): SectionNode {
  const node = patch.sectionNodes.get(section.id) ?? $createSectionNode(section.id);
  const first = node.getFirstChild();
  const title = $isSectionTitleNode(first) ? first : $createSectionTitleNode();
  if (title.getTextContent() !== section.title) $withText(title.clear(), section.title);
  const clauses = [...walkClauses([section])].map(({ clause, ancestors }) =>
    $patchedClause(clause, ancestors.length + 1, patch),
  );
  $arrange(node, [title, ...clauses]);
  return node;
}

function $patchedClause(clause: Clause, level: number, patch: Patch): ClauseNode {
  const known = patch.clauses.get(clause.id);
  const node = patch.clauseNodes.get(clause.id);
  if (node === undefined || known === undefined) {
    return $fillClause($createClauseNode(clause.id, level, clause), clause);
  }
  if ($getState(node, levelState) !== level) $setState(node, levelState, level);
  if (known === clause) return node;
  if (known.effects !== clause.effects) $setState(node, effectsState, clause.effects);
  if (known.origin !== clause.origin) $setState(node, originState, clause.origin);
  if (!sameValue(known.role, clause.role)) $setState(node, roleState, clause.role);
  const saysTheSame = known.heading === clause.heading && sameValue(known.blocks, clause.blocks);
  return saysTheSame ? node : $fillClause(node, clause);
}

/** Gives a node these children in this order, touching only those that stand elsewhere. */
function $arrange(parent: ElementNode, children: readonly LexicalNode[]): void {
  const wanted = new Set(children.map((child) => child.getKey()));
  let place: LexicalNode | null = parent.getFirstChild();
  for (const child of children) {
    while (place !== null && !wanted.has(place.getKey())) {
      const next: LexicalNode | null = place.getNextSibling();
      // It may have a place in another section, which takes it from here.
      place.remove(true);
      place = next;
    }
    if (place !== null && place.is(child)) place = place.getNextSibling();
    else if (place === null) parent.append(child);
    else place.insertBefore(child);
  }
  while (place !== null) {
    const next: LexicalNode | null = place.getNextSibling();
    if (!wanted.has(place.getKey())) place.remove(true);
    place = next;
  }
}
