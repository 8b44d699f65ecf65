import type { ClauseId } from '../../agreement/ids';
import type { Definition } from './definitionsIn';

/** What rules about the whole agreement need of one clause. Derived once for a clause and its words. */
export type ClauseFacts = {
  readonly clause: ClauseId;
  /** Its words in lower case; worked out when they are asked for. */
  readonly folded: () => string;
  /**
   * A number that clauses with the same letters and digits share, and others hardly ever; null for a
   * clause that may stand twice.
   */
  readonly print: number | null;
  /** The letters and digits themselves; "" when they are too few to matter. */
  readonly key: () => string;
  /** Terms that it defines. */
  readonly definitions: readonly Definition[];
  /** Whether a unit of its words is of a term where that is defined. */
  readonly isDefining: (unit: number) => boolean;
  /** Terms that it says are defined elsewhere in the agreement. */
  readonly promised: readonly Definition[];
  /** Ids of the pack's usual parts whose words it holds. */
  readonly parts: ReadonlySet<string>;
};
