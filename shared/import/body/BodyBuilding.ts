import type { ClauseId, NewId, SectionId } from '../../agreement/ids';
import type { ImportNote, NumberChange } from '../ImportNote';
import type { SettledLabel } from '../labels/Label';
import type { Place } from '../SourceBlock';

/** A section or clause that came out of the document, with the number it had there. */
export type Placed = {
  readonly target:
    | { readonly kind: 'section'; readonly id: SectionId }
    | { readonly kind: 'clause'; readonly id: ClauseId };
  readonly label: SettledLabel | null;
  readonly place: Place | null;
  readonly parent: Placed | null;
};

/** What the makers of sections, clauses and blocks share while a body is built. */
export type BodyBuilding = {
  readonly newId: NewId;
  readonly placed: Placed[];
  readonly notes: ImportNote[];
  readonly changes: NumberChange[];
  /** Items that stood deeper than lists may. */
  readonly flattened: { count: number; deepest: number };
};
