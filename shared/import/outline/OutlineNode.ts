import type { Inline } from '../../agreement/RichText';
import type { SettledLabel } from '../labels/Label';
import type { Place, SourceTable } from '../SourceBlock';

/** Something without a number of its own, in the place where it stood. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly place: Place; readonly content: readonly Inline[] }
  | {
      readonly kind: 'bullet';
      readonly place: Place;
      readonly level: number;
      readonly content: readonly Inline[];
    }
  | { readonly kind: 'table'; readonly table: SourceTable; readonly caption: string };

/** A heading or numbered paragraph with what belongs to it: first its pieces, then its children. */
export type OutlineNode = {
  /** null for the root, which stands nowhere and holds what comes before the first number. */
  readonly place: Place | null;
  readonly label: SettledLabel | null;
  readonly isHeading: boolean;
  /** A heading without number that stood above this numbered paragraph; usually "". */
  readonly lead: string;
  /** Its sequence began again although nothing above it did. */
  readonly restarts: boolean;
  readonly content: readonly Inline[];
  readonly pieces: readonly Piece[];
  readonly children: readonly OutlineNode[];
};
