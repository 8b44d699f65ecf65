import type { Finding } from '../Finding';
import type { PlacedDefinition } from '../structure/SectionFacts';
import { termFinding } from '../structure/termFinding';
import { termKey } from '../structure/termKey';

/** Finds terms that a second clause defines again; `related` names the first. */
export function termDefinedTwice(defined: readonly PlacedDefinition[]): readonly Finding[] {
  const first = new Map<string, PlacedDefinition>();
  return defined.flatMap((definition): Finding[] => {
    const before = first.get(termKey(definition.term));
    if (before === undefined) first.set(termKey(definition.term), definition);
    if (before === undefined || before.clause === definition.clause) return [];
    return [
      { ...termFinding('term-defined-twice', 'caution', definition), related: [before.clause] },
    ];
  });
}
