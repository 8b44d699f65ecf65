import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { DiskFailure } from './DiskFailure';
import { attempt } from './DiskFailure';
import type { FileFacts, FileSystem } from './FileSystem';
import { isWritable } from './isWritable';

/** `bytes` is null for a file above the limit, which is not read. */
type DiskFile = {
  readonly facts: FileFacts;
  readonly isWritable: boolean;
  readonly bytes: Uint8Array | null;
};

/** Reads a file whole, unless it is too large. A pipe or a device, which might never end, is `not-a-file`. */
export async function readDiskFile(
  fileSystem: FileSystem,
  file: string,
  mostBytes: number,
): Promise<Result<DiskFile, DiskFailure>> {
  const facts = await attempt('find-file', file, async () => fileSystem.stat(file));
  if (!facts.ok) return facts;
  if (!facts.value.isFile) {
    return err({ kind: 'not-a-file', code: '', step: 'find-file', path: file });
  }
  const isTooLarge = facts.value.bytes > mostBytes;
  const [mayWrite, bytes] = await Promise.all([
    isWritable(fileSystem, file, facts.value),
    attempt('read-file', file, async () => (isTooLarge ? null : fileSystem.readFile(file))),
  ]);
  if (!bytes.ok) return bytes;
  return ok({ facts: facts.value, isWritable: mayWrite, bytes: bytes.value });
}
