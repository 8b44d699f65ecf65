import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Agreement } from '../../shared/agreement/Agreement';
import { FILE_FORMAT, schemaOf } from '../../shared/file/FileFormat';
import type { Desk } from '../documents/Desk';
import { attempt } from '../documents/disk/DiskFailure';
import { fileToSave } from '../documents/fileToSave';
import type { OpenDocument } from '../documents/openDocument';
import { saveDocumentAs } from '../documents/saveDocumentAs';

/**
 * Puts a new agreement, which the person has no file of yet, into the app's own folder, so that its
 * journal has something to go on from after a crash.
 *
 * Where even that cannot be written the document opens all the same: it can be saved elsewhere, and
 * its journal tells of every failure.
 *
 * @throws Error when the agreement could not be opened again: a bug of ours.
 */
export async function createDraft(agreement: Agreement, desk: Desk): Promise<OpenDocument> {
  const folder = path.join(desk.dataFolder, 'drafts');
  const file = path.join(folder, `${randomUUID()}.ewa`);
  await attempt('write-temporary-file', folder, async () => desk.fileSystem.makeFolder(folder));
  const saved = await saveDocumentAs(file, agreement, desk, { replace: false });
  if (saved.ok) return saved.value;

  const prepared = fileToSave(agreement);
  if (!prepared.ok) throw new Error(`A new agreement would not open: ${prepared.error.kind}`);
  const { fileHash } = prepared.value;
  const schema = schemaOf(FILE_FORMAT);
  return { path: file, agreement, fileHash, access: 'read-write', schema };
}
