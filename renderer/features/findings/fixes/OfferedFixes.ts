import type { Fix } from '../../../../shared/check/Finding';

type Replacement = Extract<Fix, { readonly kind: 'replace-words' }>;

/** What is offered for the open finding; clauses of the library are looked at before they are taken. */
export type OfferedFixes = {
  readonly fixes: readonly Fix[];
  readonly replacements: readonly Replacement[];
};

/** For findings that are not open. */
export const NO_FIXES: OfferedFixes = { fixes: [], replacements: [] };
