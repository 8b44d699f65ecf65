import type { ClauseFacts } from './ClauseFacts';
import type { Definition } from './definitionsIn';
import type { PlacedDefinition, SectionFacts } from './SectionFacts';

export function factsOfSection(clauses: readonly ClauseFacts[]): SectionFacts {
  const parts = new Set<string>();
  for (const clause of clauses) for (const part of clause.parts) parts.add(part);
  return {
    clauses,
    definitions: placed(clauses, ({ definitions }) => definitions),
    promised: placed(clauses, ({ promised }) => promised),
    parts,
  };
}

function placed(
  clauses: readonly ClauseFacts[],
  of: (facts: ClauseFacts) => readonly Definition[],
): readonly PlacedDefinition[] {
  const all: PlacedDefinition[] = [];
  for (const facts of clauses)
    for (const { term, range } of of(facts)) all.push({ term, range, clause: facts.clause });
  return all;
}
