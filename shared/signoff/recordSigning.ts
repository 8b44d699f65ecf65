import type { Agreement } from '../agreement/Agreement';
import { contentHash } from '../agreement/canonical/contentHash';
import type { Hash } from '../agreement/Ledger';
import { MOST_RECORDS } from '../agreement/schema/ledgerSchema';
import type { Result } from '../result';
import { err, ok } from '../result';
import { appendRecord } from './ledger/appendRecord';
import type { Recording } from './ledger/Installation';
import type { LedgerFault } from './ledger/verifyLedger';
import { verifyLedger } from './ledger/verifyLedger';
import type { SigningProposal } from './proposeSigning';
import { isRosterRecorded } from './roster/isRosterRecorded';

/**
 * Why nothing was recorded: the ledger is already broken or the staff list is not the recorded one (a
 * new signature must not lend either credit), the agreement changed since the words were shown, or
 * the ledger is full.
 */
export type RecordingRefusal =
  | { readonly kind: 'broken-ledger'; readonly fault: LedgerFault }
  | { readonly kind: 'roster-not-recorded' }
  | { readonly kind: 'other-content'; readonly shown: Hash; readonly found: Hash }
  | { readonly kind: 'ledger-full'; readonly most: number };

/** Records that somebody signed exactly what the proposal holds, at the end of this laptop's chain. */
export function recordSigning(
  agreement: Agreement,
  proposal: SigningProposal,
  recording: Recording,
): Result<Agreement, RecordingRefusal> {
  const { ledger } = agreement;
  const verified = verifyLedger(ledger, recording);
  if (!verified.ok) return err({ kind: 'broken-ledger', fault: verified.error });
  if (!isRosterRecorded(agreement, recording.sha256)) return err({ kind: 'roster-not-recorded' });

  const found = contentHash(agreement, recording.sha256);
  if (found !== proposal.content) {
    return err({ kind: 'other-content', shown: proposal.content, found });
  }
  if (ledger.length >= MOST_RECORDS) return err({ kind: 'ledger-full', most: MOST_RECORDS });

  return ok({ ...agreement, ledger: appendRecord(ledger, proposal, recording) });
}
