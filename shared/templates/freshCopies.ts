import type { Clause, Section } from '../agreement/Body';
import type { NewId } from '../agreement/ids';
import { clauseId, sectionId, tableId } from '../agreement/ids';
import { walkClauses } from '../agreement/numbering/walkClauses';
import type { Block, Inline, List, ReferenceTarget } from '../agreement/RichText';

type NewTargets = ReadonlyMap<string, ReferenceTarget>;

/**
 * Copies sections with a fresh id for every section, clause and table, in reading order, and points
 * their references at the copies. Each clause remembers its origin as "source/clause".
 */
export function freshSections(
  sections: readonly Section[],
  source: string,
  newId: NewId,
): readonly Section[] {
  const targets = new Map<string, ReferenceTarget>();
  for (const section of sections) {
    targets.set(section.id, { kind: 'section', id: sectionId(newId()) });
    addTargets(targets, section, newId);
  }
  return sections.map((section) => ({
    id: sectionId(newIdOf(section.id, targets)),
    title: section.title,
    clauses: section.clauses.map((clause) => freshClause(clause, source, targets)),
  }));
}

/** The same for one clause with its children, to put it into an agreement that stands already. */
export function freshClauseOf(clause: Clause, source: string, newId: NewId): Clause {
  const targets = new Map<string, ReferenceTarget>();
  addTargets(targets, { id: sectionId('none'), title: '', clauses: [clause] }, newId);
  return freshClause(clause, source, targets);
}

function addTargets(targets: Map<string, ReferenceTarget>, section: Section, newId: NewId): void {
  for (const { clause } of walkClauses([section])) {
    targets.set(clause.id, { kind: 'clause', id: clauseId(newId()) });
    for (const block of clause.blocks) {
      if (block.kind === 'table') targets.set(block.id, { kind: 'table', id: tableId(newId()) });
    }
  }
}

function newIdOf(id: string, targets: NewTargets): string {
  return targets.get(id)?.id ?? id;
}

function freshClause(clause: Clause, source: string, targets: NewTargets): Clause {
  return {
    ...clause,
    id: clauseId(newIdOf(clause.id, targets)),
    blocks: clause.blocks.map((block) => freshBlock(block, targets)),
    children: clause.children.map((child) => freshClause(child, source, targets)),
    origin: `${source}/${clause.id}`,
  };
}

function freshBlock(block: Block, targets: NewTargets): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, content: freshContent(block.content, targets) };
    case 'list':
      return freshList(block, targets);
    case 'table':
      return {
        ...block,
        id: tableId(newIdOf(block.id, targets)),
        rows: block.rows.map((row) => ({
          cells: row.cells.map((cell) => ({
            ...cell,
            content: freshContent(cell.content, targets),
          })),
        })),
      };
  }
}

function freshList(list: List, targets: NewTargets): List {
  return {
    ...list,
    items: list.items.map(({ content, sublist }) => ({
      content: freshContent(content, targets),
      sublist: sublist === null ? null : freshList(sublist, targets),
    })),
  };
}

function freshContent(content: readonly Inline[], targets: NewTargets): readonly Inline[] {
  return content.map((part) =>
    part.kind === 'reference'
      ? { ...part, target: targets.get(part.target.id) ?? part.target }
      : part,
  );
}
