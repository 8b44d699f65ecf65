import { createHash } from 'node:crypto';
import type { Hash } from '../../../shared/agreement/Ledger';
import { isHash } from '../../../shared/agreement/Ledger';

/** The core's hash, of bytes that nobody needs as a text. */
export function hashOfBytes(bytes: Uint8Array): Hash {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (!isHash(digest)) throw new Error('SHA-256 gave something else than a hash');
  return digest;
}
