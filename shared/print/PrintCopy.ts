/**
 * Whom a printed copy is for. `union` is complete; `staff` is to read and to sign, without a name
 * from the staff list; `public` is to read, with counts only.
 */
export const PRINT_COPIES = ['union', 'staff', 'public'] as const;
export type PrintCopy = (typeof PRINT_COPIES)[number];
