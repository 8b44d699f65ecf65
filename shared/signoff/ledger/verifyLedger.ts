import type { Ledger, LedgerRecord, PublicKey } from '../../agreement/Ledger';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import { byChain } from './appendRecord';
import type { Verifying } from './Installation';
import { recordHash, signedText } from './recordText';

/**
 * What is wrong with a ledger, at the first record that shows it:
 * `out-of-order` (not sorted, so not written by this app), `forked` (two records at one place of a
 * chain: two copies of one file were signed on one laptop, then joined), `gap` (a record before this
 * one is missing), `broken-link` (the record before is not the one this followed),
 * `false-signature` (not signed with the key of its chain, or changed since).
 */
export type LedgerFault = {
  readonly kind: 'out-of-order' | 'forked' | 'gap' | 'broken-link' | 'false-signature';
  readonly installation: PublicKey;
  readonly sequence: number;
};

/**
 * A record dated before the one it follows. The chain still proves the order, and a laptop's clock
 * may honestly be corrected, so this is told and condemns nothing.
 */
export type ClockNote = {
  readonly kind: 'clock-set-back';
  readonly installation: PublicKey;
  readonly sequence: number;
};

/** Checks every chain from its start: order, links and signatures. An empty ledger is in order. */
export function verifyLedger(
  ledger: Ledger,
  verifying: Verifying,
): Result<readonly ClockNote[], LedgerFault> {
  const notes: ClockNote[] = [];
  let before: LedgerRecord | undefined;
  for (const record of ledger) {
    const { installation, sequence } = record;
    const kind = faultOf(record, before, verifying);
    if (kind !== null) return err({ kind, installation, sequence });
    if (before?.installation === installation && record.recordedAt < before.recordedAt) {
      notes.push({ kind: 'clock-set-back', installation, sequence });
    }
    before = record;
  }
  return ok(notes);
}

function faultOf(
  record: LedgerRecord,
  neighbour: LedgerRecord | undefined,
  { sha256, verifySignature }: Verifying,
): LedgerFault['kind'] | null {
  const before = neighbour?.installation === record.installation ? neighbour : undefined;
  if (before?.sequence === record.sequence) return 'forked';
  if (neighbour !== undefined && byChain(neighbour, record) > 0) return 'out-of-order';
  if (record.sequence !== (before === undefined ? 0 : before.sequence + 1)) return 'gap';
  const expected = before === undefined ? null : recordHash(before, sha256);
  if (record.previous !== expected) return 'broken-link';
  const isSigned = verifySignature(record.installation, signedText(record), record.signature);
  return isSigned ? null : 'false-signature';
}
