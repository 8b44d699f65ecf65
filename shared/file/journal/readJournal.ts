import { z } from 'zod';
import type { Edit } from '../../agreement/edits/Edit';
import { isAgreementId } from '../../agreement/ids';
import type { Sha256 } from '../../agreement/Ledger';
import { isHash } from '../../agreement/Ledger';
import { editSchema } from '../../agreement/schema/editSchema';
import type { JournalStart } from './journalText';
import { lineSum } from './journalText';

export type ReadJournal = {
  readonly start: JournalStart;
  readonly edits: readonly Edit[];
  /**
   * `whole`; `torn` when the last line is not complete, as a crash while writing leaves it; `damaged`
   * when a complete line is not what was written. Edits are those before that place.
   */
  readonly end: 'whole' | 'torn' | 'damaged';
};

const HEADER = /^EWAJ1 (\S+) (\S+)$/;
const LINE = /^(0|[1-9]\d{0,8}) ([0-9a-f]{16}) (\[.*\])$/;
const editsSchema = z.array(editSchema);

/** Reads what a journal still holds. Null when not even its first line can be read. */
export function readJournal(bytes: Uint8Array, sha256: Sha256): ReadJournal | null {
  // A broken letter becomes a replacement character, and the sum of its line is then wrong.
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
  const [header = '', ...lines] = text.split('\n');
  const start = readHeader(header);
  if (start === null || lines.length === 0) return null;

  const unfinished = lines.pop();
  const edits: Edit[] = [];
  for (const [number, line] of lines.entries()) {
    const found = readLine(line, number, start, sha256);
    if (found === null) return { start, edits, end: 'damaged' };
    edits.push(...found);
  }
  return { start, edits, end: unfinished === '' ? 'whole' : 'torn' };
}

function readHeader(line: string): JournalStart | null {
  const [, agreement = '', fileHash = ''] = HEADER.exec(line) ?? [];
  return isAgreementId(agreement) && isHash(fileHash) ? { agreement, fileHash } : null;
}

function readLine(
  line: string,
  number: number,
  start: JournalStart,
  sha256: Sha256,
): readonly Edit[] | null {
  const [, found, sum, text] = LINE.exec(line) ?? [];
  if (text === undefined || found !== String(number)) return null;
  if (sum !== lineSum(start, number, text, sha256)) return null;
  // The sum was right, so this is JSON that some release wrote; a later one's edits may be strange.
  const edits = editsSchema.safeParse(JSON.parse(text));
  return edits.success ? edits.data : null;
}
