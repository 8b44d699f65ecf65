import type { Agreement } from '../../agreement/Agreement';
import { contentHash } from '../../agreement/canonical/contentHash';
import type { Roster } from '../../agreement/Roster';
import { MOST_RECORDS } from '../../agreement/schema/ledgerSchema';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import { appendRecord } from '../ledger/appendRecord';
import type { Recording } from '../ledger/Installation';
import { verifyLedger } from '../ledger/verifyLedger';
import type { RecordingRefusal } from '../recordSigning';
import { isRosterRecorded } from './isRosterRecorded';
import { rosterHash } from './rosterHash';

/**
 * Replaces the staff list and records its hash, so that nobody can change it unseen. A list that is
 * already the recorded one adds no record. Elections stay with the ids of the people who made them.
 */
export function recordRoster(
  agreement: Agreement,
  roster: Roster,
  recording: Recording,
): Result<Agreement, Extract<RecordingRefusal, { kind: 'broken-ledger' | 'ledger-full' }>> {
  const { sha256 } = recording;
  const verified = verifyLedger(agreement.ledger, recording);
  if (!verified.ok) return err({ kind: 'broken-ledger', fault: verified.error });

  const hash = rosterHash(roster, sha256);
  if (hash === rosterHash(agreement.roster, sha256) && isRosterRecorded(agreement, sha256)) {
    return ok(agreement);
  }
  if (agreement.ledger.length >= MOST_RECORDS) {
    return err({ kind: 'ledger-full', most: MOST_RECORDS });
  }

  const content = contentHash(agreement, sha256);
  const act = { kind: 'roster', roster: hash } as const;
  return ok({
    ...agreement,
    roster,
    ledger: appendRecord(agreement.ledger, { content, act }, recording),
  });
}
