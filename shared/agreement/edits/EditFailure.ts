import type { SigningAct } from '../Body';
import type { ClauseId, ReviewId, SectionId } from '../ids';
import type { PublicKey } from '../Ledger';

/** Why an edit cannot be applied to this agreement. The agreement is then as it was. */
export type EditFailure =
  | { readonly kind: 'unknown-section'; readonly section: SectionId }
  | { readonly kind: 'unknown-clause'; readonly clause: ClauseId }
  /** `last` is the largest index that was possible. */
  | { readonly kind: 'index-outside'; readonly index: number; readonly last: number }
  | { readonly kind: 'duplicate-id'; readonly id: string }
  /** The clause, or one under it, would stand on this level. */
  | { readonly kind: 'too-deep'; readonly clause: ClauseId; readonly level: number }
  | { readonly kind: 'into-itself'; readonly clause: ClauseId }
  | { readonly kind: 'second-statement'; readonly act: SigningAct }
  | { readonly kind: 'effect-already-declared'; readonly clause: ClauseId }
  | { readonly kind: 'unknown-effect'; readonly clause: ClauseId }
  | { readonly kind: 'unknown-review'; readonly review: ReviewId }
  /** Not a place in the clause, or inside a table or a character. */
  | { readonly kind: 'no-split-point'; readonly clause: ClauseId }
  | { readonly kind: 'not-neighbours'; readonly first: ClauseId; readonly second: ClauseId }
  /** Joining would make ordinary words of the wording somebody signs. */
  | { readonly kind: 'joins-a-statement'; readonly act: SigningAct }
  /** Another record holds this place of the chain: one of the two files is not the truth. */
  | {
      readonly kind: 'conflicting-record';
      readonly installation: PublicKey;
      readonly sequence: number;
    }
  | {
      readonly kind: 'too-many';
      readonly of: 'sections' | 'effects' | 'records' | 'reviews' | 'characters';
      readonly most: number;
    };
