import path from 'node:path';
import type { DocumentId } from '../../../shared/ipc/handles';
import type { Desk } from '../../documents/Desk';
import { replaceFile } from '../../documents/disk/replaceFile';
import { findFile } from '../../documents/findFile';
import type { OpenDocument } from '../../documents/openDocument';

/** Beside the session's record, under the same name. */
export function baseCopyPath(id: DocumentId, desk: Desk): string {
  return path.join(desk.dataFolder, 'sessions', `${id}.ewa`);
}

/**
 * Keeps a copy of the version that unsaved work is done on, so that its journal can be replayed even
 * if the file is deleted or written over meanwhile. A copy of its own, no second name: programs that
 * synchronise folders write into files in place.
 *
 * Never fails: while the file stays as it is, nothing depends on the copy.
 */
export async function keepBaseCopy(
  id: DocumentId,
  document: OpenDocument,
  desk: Desk,
): Promise<void> {
  const found = await findFile(document.path, desk);
  if (!found.ok || found.value.sum !== document.fileHash) return;
  await replaceFile(desk.fileSystem, baseCopyPath(id, desk), found.value.bytes, null);
}
