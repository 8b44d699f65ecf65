import { canonicalJson } from '../../agreement/canonical/canonicalJson';
import type { Act, Hash, LedgerRecord, Sha256 } from '../../agreement/Ledger';

export type UnsignedRecord = Omit<LedgerRecord, 'signature'>;

/** Keeps a signature over a record from ever being one over anything else signed with this key. */
const PURPOSE = 'EWA ledger record 1\n';

/** The text whose UTF-8 bytes the signature of a record covers. */
export function signedText(record: UnsignedRecord): string {
  return PURPOSE + canonicalJson(unsignedMembers(record));
}

/** Names a record with its signature; the next record of the chain carries it as `previous`. */
export function recordHash(record: LedgerRecord, sha256: Sha256): Hash {
  return sha256(canonicalJson({ ...unsignedMembers(record), signature: record.signature }));
}

// Members are listed: a new member must not silently change what old signatures and hashes cover.
function unsignedMembers(record: UnsignedRecord): UnsignedRecord {
  const { installation, sequence, previous, content, recordedAt } = record;
  return { installation, sequence, previous, content, recordedAt, act: actMembers(record.act) };
}

function actMembers(act: Act): Act {
  if (act.kind === 'roster') return { kind: act.kind, roster: act.roster };
  const { kind, person, name, statement } = act;
  return { kind, person, name, statement };
}
