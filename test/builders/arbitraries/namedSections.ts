import type { Clause, ClauseRole, Section, SigningAct } from '../../../shared/agreement/Body';
import { retargetClause } from '../../../shared/agreement/copy/retarget';
import type { ClauseId, SectionId, TableId } from '../../../shared/agreement/ids';
import { clauseId, sectionId, tableId } from '../../../shared/agreement/ids';
import type { ReferenceTarget } from '../../../shared/agreement/RichText';

/**
 * Makes a valid body of a draft: every section, clause and table gets an id of its own from `names`
 * (then "n1", "n2" …), a second statement for an act becomes a provision, and the placeholders
 * "at-0", "at-1" … become references to places that exist, or to one that is gone.
 */
export function namedSections(
  drafts: readonly Section[],
  names: readonly string[],
  prefix = 'n',
): readonly Section[] {
  const taken: Taken = { sections: [], clauses: [], tables: [], acts: new Set(), names, prefix };
  const sections = drafts.map((draft) => {
    const id = sectionId(nextName(taken));
    taken.sections.push(id);
    return { ...draft, id, clauses: draft.clauses.map((clause) => named(clause, taken)) };
  });
  return sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) =>
      retargetClause(clause, (target) => aimed(target, taken)),
    ),
  }));
}

type Taken = {
  readonly sections: SectionId[];
  readonly clauses: ClauseId[];
  readonly tables: TableId[];
  readonly acts: Set<SigningAct>;
  readonly names: readonly string[];
  readonly prefix: string;
};

function nextName({ sections, clauses, tables, names, prefix }: Taken): string {
  const count = sections.length + clauses.length + tables.length;
  return names[count] ?? `${prefix}-${count}`;
}

function named(draft: Clause, taken: Taken): Clause {
  const id = clauseId(nextName(taken));
  taken.clauses.push(id);
  const blocks = draft.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const table = tableId(nextName(taken));
    taken.tables.push(table);
    return { ...block, id: table };
  });
  const role = firstOfItsAct(draft.role, taken.acts);
  return {
    ...draft,
    id,
    role,
    blocks,
    children: draft.children.map((child) => named(child, taken)),
  };
}

function firstOfItsAct(role: ClauseRole, acts: Set<SigningAct>): ClauseRole {
  if (role.kind === 'provision') return role;
  if (acts.has(role.act)) return { kind: 'provision' };
  acts.add(role.act);
  return role;
}

function aimed(target: ReferenceTarget, taken: Taken): ReferenceTarget {
  const count = Number(target.id.slice('at-'.length));
  switch (target.kind) {
    case 'section':
      return { kind: 'section', id: pick(taken.sections, count) ?? sectionId('gone') };
    case 'clause':
      return { kind: 'clause', id: pick(taken.clauses, count) ?? clauseId('gone') };
    case 'table':
      return { kind: 'table', id: pick(taken.tables, count) ?? tableId('gone') };
  }
}

/** One of the ids, or for one count in so many none of them. */
function pick<Id>(ids: readonly Id[], count: number): Id | undefined {
  return ids[count % (ids.length + 1)];
}
