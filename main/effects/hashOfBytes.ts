import { createHash } from 'node:crypto';
import type { Hash } from '../../shared/agreement/Ledger';
import { isHash } from '../../shared/agreement/Ledger';

/** SHA-256 on the computer's own cryptography. */
export function hashOfBytes(bytes: Uint8Array): Hash {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (!isHash(digest)) throw new Error('SHA-256 gave something else than a hash');
  return digest;
}
