import type { Clause } from '../../agreement/Body';
import type { PreparedPack } from '../../cba/PreparedPack';
import type { Reading } from '../reading/Reading';
import type { ClauseFacts } from './ClauseFacts';
import type { Definition } from './definitionsIn';
import { definitionsIn, promisedIn } from './definitionsIn';
import { keyOf } from './keyOf';
import { PROMISE, shapesOf } from './shapesOf';

/** Derives what rules about the whole agreement need of a clause, from what was read of its own words. */
export function factsOfClause(
  { id, role }: Clause,
  { text, readLength, print, named }: Reading,
  pack: PreparedPack,
): ClauseFacts {
  const { definitions: shapes } = shapesOf(pack);
  const read = text.slice(0, readLength);
  const folded = once(() => read.toLowerCase());
  const definitions = definitionsIn(read, shapes);
  const defining = once(() => unitsOf(definitions));
  return {
    clause: id,
    folded,
    // The words of a statement are the app's to offer, as often as it likes.
    print: role.kind === 'statement' ? null : print,
    key: once(() => keyOf(folded())),
    definitions,
    isDefining: (unit) => defining().has(unit),
    promised: named.has(PROMISE) ? promisedIn(read, shapes) : [],
    parts: named,
  };
}

function unitsOf(definitions: readonly Definition[]): ReadonlySet<number> {
  const units = new Set<number>();
  for (const { range } of definitions)
    for (let unit = range.start; unit < range.end; unit += 1) units.add(unit);
  return units;
}

function once<T extends object | string>(work: () => T): () => T {
  let done: T | null = null;
  return () => (done ??= work());
}
