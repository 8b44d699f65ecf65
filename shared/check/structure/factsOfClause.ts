import type { Clause } from '../../agreement/Body';
import type { PreparedPack } from '../../cba/PreparedPack';
import type { ClauseFacts } from './ClauseFacts';
import { definitionsIn, promisedIn } from './definitionsIn';
import { keyOf } from './keyOf';
import { PROMISE, shapesOf } from './shapesOf';

/** Longest text whose structure is looked at, in UTF-16 units. */
const LONGEST = 100_000;

/** Derives what rules about the whole agreement need of a clause, from its own words. */
export function factsOfClause(clause: Clause, text: string, pack: PreparedPack): ClauseFacts {
  const shapes = shapesOf(pack);
  const { parts } = pack.pack;
  const read = text.slice(0, LONGEST);
  const folded = read.toLowerCase();
  const named = shapes.named(folded);
  return {
    clause: clause.id,
    folded,
    key: keyOf(clause, folded),
    definitions: definitionsIn(read, shapes.definitions),
    promised: named.has(PROMISE) ? promisedIn(read, shapes.definitions) : [],
    parts: parts.filter(({ id }) => named.has(id)).map(({ id }) => id),
  };
}
