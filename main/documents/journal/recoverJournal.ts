import type { Replayed } from '../../../shared/file/journal/replayEdits';
import { replayEdits } from '../../../shared/file/journal/replayEdits';
import type { Desk } from '../Desk';
import type { OpenDocument } from '../openDocument';
import { openDocument } from '../openDocument';
import { listVersions } from '../versions/listVersions';
import type { FoundJournal } from './findJournals';

/**
 * The agreement as it was last typed: a journal's edits made again on the version they were made on.
 *
 * That is the document, or an earlier version that is still kept; null when it is neither, since
 * edits of one version must not be made on another.
 */
export async function recoverJournal(
  found: FoundJournal,
  document: OpenDocument,
  desk: Desk,
): Promise<Replayed | null> {
  const { start, edits } = found.journal;
  if (found.continuesThisFile) return replayEdits(document.agreement, edits);
  const versions = await listVersions(start.agreement, desk);
  if (!versions.ok) return null;
  for (const version of versions.value) {
    const opened = await openDocument(version.path, desk);
    if (opened.ok && opened.value.fileHash === start.fileHash) {
      return replayEdits(opened.value.agreement, edits);
    }
  }
  return null;
}
