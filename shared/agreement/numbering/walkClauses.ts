import type { Clause, Section } from '../Body';

/** Where a clause stands: its section and the clauses above it, outermost first. */
export type ClausePlace = {
  readonly clause: Clause;
  readonly section: Section;
  readonly ancestors: readonly Clause[];
};

/** Every clause in reading order, each before its children. */
export function* walkClauses(sections: readonly Section[]): Generator<ClausePlace> {
  for (const section of sections) yield* walk(section.clauses, section, []);
}

function* walk(
  clauses: readonly Clause[],
  section: Section,
  ancestors: readonly Clause[],
): Generator<ClausePlace> {
  for (const clause of clauses) {
    yield { clause, section, ancestors };
    if (clause.children.length > 0) yield* walk(clause.children, section, [...ancestors, clause]);
  }
}
