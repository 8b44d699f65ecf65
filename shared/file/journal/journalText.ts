import { canonicalJson } from '../../agreement/canonical/canonicalJson';
import type { Edit } from '../../agreement/edits/Edit';
import type { AgreementId } from '../../agreement/ids';
import type { Hash, Sha256 } from '../../agreement/Ledger';

/** What a journal goes on from: one version of one agreement's file. */
export type JournalStart = { readonly agreement: AgreementId; readonly fileHash: Hash };

/** The first line of a journal: whose edits these are, and of which bytes. */
export function journalHeader({ agreement, fileHash }: JournalStart): string {
  return `EWAJ1 ${agreement} ${fileHash}\n`;
}

/**
 * One line: edits that were made together, with their number and a sum. The sum covers the number
 * and the file too, so that no line can be taken for another's or be left out.
 */
export function journalLine(
  start: JournalStart,
  number: number,
  edits: readonly Edit[],
  sha256: Sha256,
): string {
  const text = canonicalJson(edits);
  return `${number} ${lineSum(start, number, text, sha256)} ${text}\n`;
}

/** 64 bits, against accidents. */
export function lineSum(
  { fileHash }: JournalStart,
  number: number,
  text: string,
  sha256: Sha256,
): string {
  return sha256(`${fileHash} ${number} ${text}`).slice(0, 16);
}
