import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '../../shared/agreement/Ledger';
import { isHash } from '../../shared/agreement/Ledger';

/** SHA-256 of the UTF-8 bytes of a text, as main computes it. The window's own is asynchronous. */
export const sha256: Sha256 = (text) => {
  const hash = bytesToHex(digest(utf8ToBytes(text)));
  if (!isHash(hash)) throw new Error('No SHA-256');
  return hash;
};
