import type { Finding } from '../Finding';
import type { PlacedDefinition } from '../structure/SectionFacts';
import { termFinding } from '../structure/termFinding';
import { termKey } from '../structure/termKey';

/** Finds terms said to be defined in the agreement ("as defined below") that no clause defines. */
export function termNotDefined(
  promised: readonly PlacedDefinition[],
  defined: ReadonlySet<string>,
): readonly Finding[] {
  return promised
    .filter(({ term }) => !defined.has(termKey(term)))
    .map((promise) => termFinding('term-not-defined', 'caution', promise));
}
