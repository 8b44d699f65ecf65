import path from 'node:path';
import type { Agreement } from '../../shared/agreement/Agreement';
import { FILE_FORMAT, schemaOf } from '../../shared/file/FileFormat';
import type { SavableFile } from '../../shared/file/savableFile';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Desk } from './Desk';
import { hashOfBytes } from '../effects/hashOfBytes';
import { removeLeftovers } from './disk/removeLeftovers';
import { replaceFile } from './disk/replaceFile';
import type { FoundFile } from './findFile';
import type { OpenDocument } from './openDocument';
import type { SaveFailure } from './SaveFailure';
import { dropOldVersions } from './versions/dropOldVersions';
import { keepVersion } from './versions/keepVersion';

/** `found` is what stands at `target` and is to be replaced, or null when nothing does. */
type Writing = {
  readonly target: string;
  readonly found: FoundFile | null;
  readonly agreement: Agreement;
  readonly prepared: SavableFile;
};

/**
 * The second half of every save: keep what is replaced, put the new file in its place, and tidy.
 * Whether the file may be replaced is decided before. The answer has the path that was written to.
 */
export async function writeDocument(
  { target, found, agreement, prepared }: Writing,
  desk: Desk,
): Promise<Result<OpenDocument, SaveFailure>> {
  const { bytes, fileHash } = prepared;
  if (found !== null && found.sum !== fileHash) {
    const previous = { ...found, sum: found.sum ?? hashOfBytes(found.bytes) };
    const kept = await keepVersion(agreement.id, previous, desk);
    if (!kept.ok) return kept;
  }
  const replaced = await replaceFile(desk.fileSystem, target, bytes, found?.facts ?? null);
  if (!replaced.ok) {
    const { isInPlace, failure } = replaced.error;
    return err(isInPlace ? { kind: 'not-settled', fileHash, failure } : failure);
  }
  await Promise.all([
    dropOldVersions(agreement.id, desk),
    removeLeftovers(desk.fileSystem, path.dirname(target), desk.now()),
  ]);
  const schema = schemaOf(FILE_FORMAT);
  return ok({ path: target, agreement, fileHash, access: 'read-write', schema });
}
