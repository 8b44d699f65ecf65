import type { Clause } from '../Body';
import type { ClauseId, NewId, TableId } from '../ids';
import { clauseId, tableId } from '../ids';
import type { Block, ReferenceTarget } from '../RichText';
import { retargetClause } from './retarget';

/**
 * A copy to put elsewhere: fresh ids for the clause, those under it and their tables. References
 * from one part of it to another lead inside the copy; all others lead where they led. Each clause
 * remembers which one it was copied from.
 *
 * The role stays, so a copied statement can only go where its act has none yet.
 *
 * @throws RangeError when `newId` gives something that is no id.
 */
export function copyClause(clause: Clause, newId: NewId): Clause {
  const fresh: Fresh = { clauses: new Map(), tables: new Map() };
  const copy = renamed(clause, newId, fresh);
  return retargetClause(copy, (target) => inside(target, fresh));
}

type Fresh = {
  readonly clauses: Map<ClauseId, ClauseId>;
  readonly tables: Map<TableId, TableId>;
};

function renamed(clause: Clause, newId: NewId, fresh: Fresh): Clause {
  const id = clauseId(newId());
  fresh.clauses.set(clause.id, id);
  const blocks = clause.blocks.map((block): Block => {
    if (block.kind !== 'table') return block;
    const table = tableId(newId());
    fresh.tables.set(block.id, table);
    return { ...block, id: table };
  });
  const children = clause.children.map((child) => renamed(child, newId, fresh));
  return { ...clause, id, blocks, children, origin: clause.id };
}

function inside(target: ReferenceTarget, { clauses, tables }: Fresh): ReferenceTarget {
  switch (target.kind) {
    case 'section':
      return target;
    case 'clause': {
      const id = clauses.get(target.id);
      return id === undefined ? target : { kind: 'clause', id };
    }
    case 'table': {
      const id = tables.get(target.id);
      return id === undefined ? target : { kind: 'table', id };
    }
  }
}
