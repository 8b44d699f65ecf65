import type { AgreementId } from './ids';
import type { Section } from './Body';
import type { Hash, Ledger } from './Ledger';
import type { Profile } from './Profile';
import type { Reviews } from './Review';
import type { Roster } from './Roster';

/** The language the agreement is written in, which need not be the interface's. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where the agreement came from. */
export type Lineage =
  | { readonly kind: 'template'; readonly template: string }
  | { readonly kind: 'import'; readonly fileName: string }
  | { readonly kind: 'copy'; readonly agreement: AgreementId; readonly content: Hash };

/** An Election-to-Work Agreement: an immutable value that edits replace and never change. */
export type Agreement = {
  readonly id: AgreementId;
  readonly language: Language;
  readonly profile: Profile;
  readonly sections: readonly Section[];
  readonly reviews: Reviews;
  readonly roster: Roster;
  readonly ledger: Ledger;
  readonly lineage: Lineage;
};

/**
 * The part that a signature covers: all but the staff list, the answers to findings and the records
 * themselves.
 */
export type AgreementContent = Omit<Agreement, 'reviews' | 'roster' | 'ledger'>;
