import { createHash } from 'node:crypto';
import type { Hash } from '../../shared/agreement/Ledger';
import { isHash } from '../../shared/agreement/Ledger';

/** The core's `Sha256` on the computer's own cryptography. */
export function sha256(text: string): Hash {
  const digest = createHash('sha256').update(text, 'utf8').digest('hex');
  if (!isHash(digest)) throw new Error('SHA-256 gave something else than a hash');
  return digest;
}
