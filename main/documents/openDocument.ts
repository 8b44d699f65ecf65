import path from 'node:path';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { Hash } from '../../shared/agreement/Ledger';
import { FILE_LIMITS } from '../../shared/file/limits';
import type { Access } from '../../shared/file/openAgreementFile';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import type { OpenFailure } from '../../shared/file/OpenFailure';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { sha256 } from '../effects/sha256';
import type { Desk } from './Desk';
import type { DiskFailure } from './disk/DiskFailure';
import { readDiskFile } from './disk/readDiskFile';

/** An agreement and the file it was read from or saved to. A value: saving gives a new one. */
export type OpenDocument = {
  readonly path: string;
  /** As it is in the file, not as it may have been edited since. */
  readonly agreement: Agreement;
  /** Names the exact bytes of the file, which a save expects to find there still. */
  readonly fileHash: Hash;
  /** Read-only when the disk or its owner forbids writing, or the file is of a later schema. */
  readonly access: Access;
  readonly schema: number;
};

/** Opens an agreement file. Writes nothing, whatever the age of the file. */
export async function openDocument(
  file: string,
  desk: Desk,
): Promise<Result<OpenDocument, OpenFailure | DiskFailure>> {
  const read = await readDiskFile(desk.fileSystem, file, FILE_LIMITS.bytes);
  if (!read.ok) return read;
  if (read.value.bytes === null) {
    return err({ kind: 'too-large', limit: 'bytes', atMost: FILE_LIMITS.bytes });
  }
  const opened = openAgreementFile(read.value.bytes, sha256);
  if (!opened.ok) return opened;
  return ok({
    path: path.resolve(file),
    agreement: opened.value.agreement,
    fileHash: opened.value.fileHash,
    access: read.value.isWritable ? opened.value.access : 'read-only',
    schema: opened.value.schema,
  });
}
