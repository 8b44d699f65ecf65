import type { Ledger, LedgerRecord } from '../Ledger';
import { MOST_RECORDS } from '../schema/ledgerSchema';
import { canonicalJson } from '../canonical/canonicalJson';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import type { EditFailure } from './EditFailure';

/**
 * The union of a ledger and further records, in the order of ledgers. A record that is there already
 * changes nothing. Whether the chains hold together is for the verifier of ledgers to say.
 */
export function mergeRecords(
  ledger: Ledger,
  records: readonly LedgerRecord[],
): Result<Ledger, EditFailure> {
  const merged: LedgerRecord[] = [];
  for (const record of [...ledger, ...records].sort(byPlace)) {
    const last = merged.at(-1);
    if (last === undefined || byPlace(last, record) !== 0) merged.push(record);
    else if (canonicalJson(last) !== canonicalJson(record)) {
      const { installation, sequence } = record;
      return err({ kind: 'conflicting-record', installation, sequence });
    }
  }
  return merged.length > MOST_RECORDS
    ? err({ kind: 'too-many', of: 'records', most: MOST_RECORDS })
    : ok(merged);
}

function byPlace(one: LedgerRecord, other: LedgerRecord): number {
  if (one.installation === other.installation) return one.sequence - other.sequence;
  return one.installation < other.installation ? -1 : 1;
}
