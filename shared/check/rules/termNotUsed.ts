import type { Finding } from '../Finding';
import type { PlacedDefinition } from '../structure/SectionFacts';
import { termFinding } from '../structure/termFinding';
import { termKey } from '../structure/termKey';

/** Notes terms that are defined and used nowhere. */
export function termNotUsed(
  defined: readonly PlacedDefinition[],
  isUsed: (term: string) => boolean,
): readonly Finding[] {
  return defined
    .filter(({ term }) => !isUsed(termKey(term)))
    .map((definition) => termFinding('term-not-used', 'note', definition));
}
