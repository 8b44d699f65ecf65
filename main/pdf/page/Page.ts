import type { Anchor } from '../../../shared/print/PrintText';
import type { ShapedWord } from '../fonts/ShapedWord';
import type { StructNode } from '../structure/StructNode';

/** Words of one face and size, drawn from the left without a break. */
export type Segment = {
  readonly size: number;
  readonly words: readonly ShapedWord[];
  /** In points. */
  readonly width: number;
  readonly target: Anchor | null;
};

/** Furniture a reader aloud leaves out: `Pagination` repeats on pages, `Layout` is drawing. */
export type Artifact = 'Pagination' | 'Layout';

/** One thing drawn. `y` is a baseline for text, from the top of the page. */
export type Op =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly segments: readonly Segment[];
      readonly role: StructNode | Artifact;
      /** A hyphen that only the end of the line put there. */
      readonly isSoftHyphen: boolean;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly weight: number;
      readonly isBlue: boolean;
      readonly artifact: Artifact;
    }
  | { readonly kind: 'dots'; readonly x: number; readonly y: number; readonly width: number }
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly side: number }
  | {
      readonly kind: 'squares';
      readonly squares: readonly Square[];
      readonly role: StructNode;
    }
  | {
      readonly kind: 'link';
      readonly area: Square;
      readonly target: Anchor;
      readonly description: string;
      readonly role: StructNode;
    };

export type Square = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A laid-out page. `bare` has no running lines; an `opening` page has the part's rule above. */
export type Page = {
  readonly dress: 'bare' | 'opening' | 'running';
  readonly part: string;
  readonly ops: Op[];
};
