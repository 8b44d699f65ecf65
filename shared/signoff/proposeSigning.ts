import type { Agreement } from '../agreement/Agreement';
import type { SigningAct } from '../agreement/Body';
import { contentHash } from '../agreement/canonical/contentHash';
import type { Act, Hash, Sha256 } from '../agreement/Ledger';
import type { Person, Roster } from '../agreement/Roster';
import { LONGEST_SIGNER_NAME, LONGEST_STATEMENT } from '../agreement/schema/ledgerSchema';
import type { Result } from '../result';
import { err, ok } from '../result';
import { nameKey, tidyName } from './roster/nameKey';
import { signingStatement } from './signingStatement';

/** What is about to be signed: to be shown to the person as it is, then recorded as it was shown. */
export type SigningProposal = {
  readonly content: Hash;
  readonly act: Extract<Act, { person: unknown }>;
};

/**
 * Why somebody cannot sign: `no-name`, `name-too-long`, `not-on-roster`, `not-a-member` (only the
 * bargaining unit elects or declines), `two-of-that-name`, `statement-too-long`.
 */
export type ProposalRefusal =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'name-too-long'; readonly longest: number }
  | { readonly kind: 'not-on-roster'; readonly name: string }
  | { readonly kind: 'not-a-member'; readonly person: Person }
  | { readonly kind: 'two-of-that-name'; readonly people: readonly Person[] }
  | { readonly kind: 'statement-too-long'; readonly longest: number };

/**
 * Prepares a signature on the agreement as it stands. The name is looked up on the staff list without
 * regard to capitals and spaces; the principal and the chapter chair need not be on it.
 */
export function proposeSigning(
  agreement: Agreement,
  { act, name }: { readonly act: SigningAct; readonly name: string },
  sha256: Sha256,
): Result<SigningProposal, ProposalRefusal> {
  const signer = signerOf(agreement.roster, act, tidyName(name));
  if (!signer.ok) return signer;

  const { person, name: known } = signer.value;
  const statement = signingStatement(agreement, act, known);
  if (statement.length > LONGEST_STATEMENT) {
    return err({ kind: 'statement-too-long', longest: LONGEST_STATEMENT });
  }
  return ok({
    content: contentHash(agreement, sha256),
    act: { kind: act, person, name: known, statement },
  });
}

type Signer = Pick<SigningProposal['act'], 'person' | 'name'>;

function signerOf(roster: Roster, act: SigningAct, name: string): Result<Signer, ProposalRefusal> {
  if (name === '') return err({ kind: 'no-name' });
  if (name.length > LONGEST_SIGNER_NAME) {
    return err({ kind: 'name-too-long', longest: LONGEST_SIGNER_NAME });
  }
  const people = roster.filter((person) => nameKey(person.name) === nameKey(name));
  const [person, second] = people;

  switch (act) {
    case 'principal':
    case 'chapter-chair':
      return ok(
        person === undefined || second !== undefined
          ? { person: null, name }
          : { person: person.id, name: person.name },
      );
    case 'elect':
    case 'decline':
      if (person === undefined) return err({ kind: 'not-on-roster', name });
      if (second !== undefined) return err({ kind: 'two-of-that-name', people });
      if (!person.member) return err({ kind: 'not-a-member', person });
      return ok({ person: person.id, name: person.name });
  }
}
