import type { Hash } from '../../shared/agreement/Ledger';
import { hashOfBytes } from './hashOfBytes';

/** The core's `Sha256`: of the UTF-8 bytes of a text. */
export function sha256(text: string): Hash {
  return hashOfBytes(Buffer.from(text, 'utf8'));
}
