import type { RosterColumn } from './rosterColumns';

/**
 * What keeps a table from being a staff list. `row` counts from 1 at the headings; `found` is what
 * the cell says. `empty` means no headings or nobody under them.
 */
export type RosterFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'missing-column'; readonly row: number; readonly column: RosterColumn }
  | { readonly kind: 'repeated-column'; readonly row: number; readonly column: RosterColumn }
  | { readonly kind: 'no-name'; readonly row: number }
  | { readonly kind: 'too-long'; readonly row: number; readonly column: RosterColumn }
  | { readonly kind: 'unclear-member'; readonly row: number; readonly found: string }
  | { readonly kind: 'percent-not-whole'; readonly row: number; readonly found: string }
  | { readonly kind: 'percent-out-of-range'; readonly row: number; readonly found: string }
  | {
      readonly kind: 'repeated-name';
      readonly row: number;
      readonly name: string;
      readonly firstRow: number;
    };
