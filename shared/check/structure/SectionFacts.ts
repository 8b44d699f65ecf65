import type { ClauseId } from '../../agreement/ids';
import type { ClauseFacts } from './ClauseFacts';
import type { Definition } from './definitionsIn';

/** A definition with the clause it stands in. */
export type PlacedDefinition = Definition & { readonly clause: ClauseId };

/**
 * The facts of one section's clauses, in reading order and taken together: the same value while nothing in
 * it changed, so that rules about the whole look at what changed and at no clause anew.
 */
export type SectionFacts = {
  readonly clauses: readonly ClauseFacts[];
  readonly definitions: readonly PlacedDefinition[];
  readonly promised: readonly PlacedDefinition[];
  readonly parts: ReadonlySet<string>;
};
