import type { Act, Hash, Instant, Ledger, LedgerRecord, Sha256 } from '../../agreement/Ledger';
import type { Installation } from './Installation';
import type { UnsignedRecord } from './recordText';
import { recordHash, signedText } from './recordText';

type Appending = {
  readonly installation: Installation;
  readonly now: Instant;
  readonly sha256: Sha256;
};

/**
 * Adds the next record of this installation's chain; the chains of other installations stay as they
 * are.
 *
 * {@link verifyLedger} then notices a record changed, forged, moved or dropped from the middle. It
 * cannot notice records cut off the end of a chain, a chain dropped whole, or everything rewritten
 * with new keys; and no record proves who typed a name.
 */
export function appendRecord(
  ledger: Ledger,
  entry: { readonly content: Hash; readonly act: Act },
  { installation, now, sha256 }: Appending,
): Ledger {
  const last = ledger.findLast((record) => record.installation === installation.key);
  const unsigned: UnsignedRecord = {
    installation: installation.key,
    sequence: last === undefined ? 0 : last.sequence + 1,
    previous: last === undefined ? null : recordHash(last, sha256),
    content: entry.content,
    recordedAt: now,
    act: entry.act,
  };
  const record = { ...unsigned, signature: installation.sign(signedText(unsigned)) };
  return [...ledger, record].sort(byChain);
}

/** The order of a ledger: by installation, then by place in its chain. */
export function byChain(one: LedgerRecord, other: LedgerRecord): number {
  if (one.installation !== other.installation)
    return one.installation < other.installation ? -1 : 1;
  return one.sequence - other.sequence;
}
