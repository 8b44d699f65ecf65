import type { Hash } from '../../shared/agreement/Ledger';
import { sumOfFile } from '../../shared/file/frame';
import { FILE_LIMITS } from '../../shared/file/limits';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Desk } from './Desk';
import type { DiskFailure } from './disk/DiskFailure';
import type { FileFacts } from './disk/FileSystem';
import { hashOfBytes } from '../effects/hashOfBytes';
import { readDiskFile } from './disk/readDiskFile';

/** The file that a save would replace, as it is now. */
export type FoundFile = {
  readonly path: string;
  readonly facts: FileFacts;
  readonly bytes: Uint8Array;
  /** Null when it is no whole agreement file. */
  readonly sum: Hash | null;
};

/** `too-large` is a file that cannot be an agreement's. */
type FindFailure = DiskFailure | { readonly kind: 'read-only' } | { readonly kind: 'too-large' };

/** Looks at what a save would replace. */
export async function findFile(file: string, desk: Desk): Promise<Result<FoundFile, FindFailure>> {
  const read = await readDiskFile(desk.fileSystem, file, FILE_LIMITS.bytes);
  if (!read.ok) return read;
  const { facts, isWritable, bytes } = read.value;
  if (bytes === null) return err({ kind: 'too-large' });
  if (!isWritable) return err({ kind: 'read-only' });
  return ok({ path: file, facts, bytes, sum: sumOfFile(bytes, hashOfBytes, FILE_LIMITS) });
}
