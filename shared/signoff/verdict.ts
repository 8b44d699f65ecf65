import type { Agreement } from '../agreement/Agreement';
import { contentHash } from '../agreement/canonical/contentHash';
import type { Hash, LedgerRecord } from '../agreement/Ledger';
import type { SigningRecord } from './elections';
import { byClock, elections } from './elections';
import type { Verifying } from './ledger/Installation';
import type { ClockNote, LedgerFault } from './ledger/verifyLedger';
import { verifyLedger } from './ledger/verifyLedger';
import { isRosterRecorded } from './roster/isRosterRecorded';
import { signingStatement } from './signingStatement';

/**
 * A record for the current content whose words are not the ones this release shows for that act. An
 * older release may have worded them otherwise, so it is told and condemns nothing.
 */
export type WordsNote = {
  readonly kind: 'other-words';
  readonly installation: LedgerRecord['installation'];
  readonly sequence: number;
};

/** Why an agreement is not the one that was recorded. */
export type Change =
  | { readonly kind: 'ledger'; readonly fault: LedgerFault }
  /** The staff list is none that the ledger holds. */
  | { readonly kind: 'roster' }
  /** Signed, but in another version: `signed` names the latest by the clocks of the laptops. */
  | { readonly kind: 'content'; readonly signed: Hash; readonly signatures: number };

/**
 * What the records prove about the agreement beside them: that what was recorded is unchanged, never
 * who typed a name.
 *
 * `matches`: every chain is whole, the staff list is recorded, and at least one signature is for this
 * very content. `changed`: there are records and one of these fails. `cannot-tell`: there is nothing
 * to compare with, or this release cannot read all of it.
 */
export type Verdict =
  | {
      readonly kind: 'matches';
      readonly content: Hash;
      readonly signatures: number;
      readonly earlierSignatures: number;
      readonly notes: readonly (ClockNote | WordsNote)[];
    }
  | { readonly kind: 'changed'; readonly content: Hash; readonly change: Change }
  | {
      readonly kind: 'cannot-tell';
      readonly content: Hash;
      readonly reason: 'nothing-signed' | 'newer-than-app';
    };

/** The verdict on an agreement read in full; see `newer-than-app` for one that was not. */
export function verdict(agreement: Agreement, verifying: Verifying): Verdict {
  const { sha256 } = verifying;
  const content = contentHash(agreement, sha256);
  const ledger = verifyLedger(agreement.ledger, verifying);
  if (!ledger.ok) {
    return { kind: 'changed', content, change: { kind: 'ledger', fault: ledger.error } };
  }
  if (!isRosterRecorded(agreement, sha256)) {
    return { kind: 'changed', content, change: { kind: 'roster' } };
  }

  const { signatures, earlier } = elections(agreement, sha256);
  if (signatures.length > 0) {
    return {
      kind: 'matches',
      content,
      signatures: signatures.length,
      earlierSignatures: earlier.length,
      notes: [...ledger.value, ...wordsNotes(agreement, signatures)],
    };
  }
  const last = [...earlier].sort(byClock).at(-1);
  if (last === undefined) return { kind: 'cannot-tell', content, reason: 'nothing-signed' };
  const change = { kind: 'content', signed: last.content, signatures: earlier.length } as const;
  return { kind: 'changed', content, change };
}

function wordsNotes(
  agreement: Agreement,
  signatures: readonly SigningRecord[],
): readonly WordsNote[] {
  return signatures
    .filter(({ act }) => act.statement !== signingStatement(agreement, act.kind, act.name))
    .map(({ installation, sequence }) => ({ kind: 'other-words', installation, sequence }));
}
