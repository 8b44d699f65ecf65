import type { Clause } from '../../agreement/Body';
import type { PreparedPack } from '../../cba/PreparedPack';
import type { Reading } from '../reading/Reading';
import type { ClauseFacts } from './ClauseFacts';
import { definitionsIn, promisedIn } from './definitionsIn';
import { keyOf } from './keyOf';
import { PROMISE, shapesOf } from './shapesOf';

/** Derives what rules about the whole agreement need of a clause, from what was read of its own words. */
export function factsOfClause(
  { id, role }: Clause,
  { text, readLength, print, named }: Reading,
  pack: PreparedPack,
): ClauseFacts {
  const { definitions } = shapesOf(pack);
  const read = text.slice(0, readLength);
  const folded = once(() => read.toLowerCase());
  return {
    clause: id,
    folded,
    // The words of a statement are the app's to offer, as often as it likes.
    print: role.kind === 'statement' ? null : print,
    key: once(() => keyOf(folded())),
    definitions: definitionsIn(read, definitions),
    promised: named.has(PROMISE) ? promisedIn(read, definitions) : [],
    parts: named,
  };
}

function once(work: () => string): () => string {
  let done: string | null = null;
  return () => (done ??= work());
}
