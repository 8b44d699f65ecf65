import type { Clause, Section, SigningAct } from './Body';
import { walkClauses } from './numbering/walkClauses';

/** An id that names two places (sections, clauses and tables share one space of names), or null. */
export function repeatedId(sections: readonly Section[]): string | null {
  const seen = new Set<string>();
  for (const id of idsOf(sections)) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** An act that two statements are for, or null. */
export function repeatedAct(sections: readonly Section[]): SigningAct | null {
  const seen = new Set<SigningAct>();
  for (const { clause } of walkClauses(sections)) {
    if (clause.role.kind === 'provision') continue;
    if (seen.has(clause.role.act)) return clause.role.act;
    seen.add(clause.role.act);
  }
  return null;
}

/** The ids of the tables of one clause, its children aside. */
export function tableIdsOf({ blocks }: Pick<Clause, 'blocks'>): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []));
}

function* idsOf(sections: readonly Section[]): Generator<string> {
  for (const section of sections) yield section.id;
  for (const { clause } of walkClauses(sections)) {
    yield clause.id;
    yield* tableIdsOf(clause);
  }
}
