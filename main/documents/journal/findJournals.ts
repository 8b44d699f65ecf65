import path from 'node:path';
import { readJournal } from '../../../shared/file/journal/readJournal';
import type { ReadJournal } from '../../../shared/file/journal/readJournal';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { sha256 } from '../../effects/sha256';
import type { Desk } from '../Desk';
import type { DiskFailure } from '../disk/DiskFailure';
import { attempt } from '../disk/DiskFailure';
import { isRunning } from '../lock/isRunning';
import type { OpenDocument } from '../openDocument';
import { journalWriter, journalsFolder } from './journalPath';

export type FoundJournal = {
  readonly path: string;
  readonly journal: ReadJournal;
  /** Whether it goes on from the bytes of this document, or from another version of the agreement. */
  readonly continuesThisFile: boolean;
  /** A process of the number that wrote it is running: perhaps another window, perhaps a chance. */
  readonly mayBeInUse: boolean;
};

/**
 * The unsaved changes of a document that this computer still holds; normally none. A journal in
 * which nothing can be read is left where it is and not told of.
 */
export async function findJournals(
  document: OpenDocument,
  desk: Desk,
): Promise<Result<readonly FoundJournal[], DiskFailure>> {
  const folder = journalsFolder(document.agreement.id, desk);
  const names = await attempt('read-journal', folder, async () => desk.fileSystem.list(folder));
  if (!names.ok) return names.error.kind === 'not-found' ? ok([]) : names;

  const found: FoundJournal[] = [];
  for (const name of names.value) {
    const writer = journalWriter(name);
    if (writer === null) continue;
    const file = path.join(folder, name);
    const bytes = await attempt('read-journal', file, async () => desk.fileSystem.readFile(file));
    if (!bytes.ok) return bytes;
    const journal = readJournal(bytes.value, sha256);
    if (journal === null || journal.edits.length === 0) continue;
    const continuesThisFile = journal.start.fileHash === document.fileHash;
    found.push({ path: file, journal, continuesThisFile, mayBeInUse: isRunning(writer) });
  }
  return ok(found);
}
