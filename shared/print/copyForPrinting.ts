import type { Agreement } from '../agreement/Agreement';
import type { PrintCopy } from './PrintCopy';

/**
 * The agreement that travels inside a printed copy. Records name who declined, and the staff list
 * tells who is missing among those who elected, so only the union's copy carries them; likewise the
 * answers to findings, which are named people's words to UTLA. What is left has the same content hash:
 * the version code of all copies is one.
 */
export function copyForPrinting(agreement: Agreement, copy: PrintCopy): Agreement {
  return copy === 'union' ? agreement : { ...agreement, reviews: [], roster: [], ledger: [] };
}
