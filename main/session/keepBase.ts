import type { Desk } from '../documents/Desk';
import { findFile } from '../documents/findFile';
import type { OpenDocument } from '../documents/openDocument';
import { keepVersion } from '../documents/versions/keepVersion';

/**
 * Keeps the version that unsaved work is done on among the earlier versions, so that the journal can
 * be replayed even if the file is deleted meanwhile. Nothing depends on it while the file is there.
 */
export async function keepBase(document: OpenDocument, desk: Desk): Promise<void> {
  const found = await findFile(document.path, desk);
  if (!found.ok || found.value.sum !== document.fileHash) return;
  const { path, bytes } = found.value;
  await keepVersion(document.agreement.id, { path, bytes, sum: document.fileHash }, desk);
}
