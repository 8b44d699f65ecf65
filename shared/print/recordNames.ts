import type { Instant, LedgerRecord } from '../agreement/Ledger';
import type { PrintWords } from './words/PrintWords';

/** Tells records apart on paper: the first digits of the record's signature, "9E37 79B9". */
export function recordCode({ signature }: LedgerRecord): string {
  const digits = signature.slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

/** The day in universal time, which needs no setting of the computer that prints. */
export function recordDay(at: Instant, words: PrintWords): string {
  const [year = 0, month = 0, day = 0] = at.slice(0, 10).split('-').map(Number);
  return words.day({ year, month, day });
}
