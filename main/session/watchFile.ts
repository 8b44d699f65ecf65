import type { Hash } from '../../shared/agreement/Ledger';
import { sumOfFile } from '../../shared/file/frame';
import { FILE_LIMITS } from '../../shared/file/limits';
import type { Desk } from '../documents/Desk';
import type { FileFacts } from '../documents/disk/FileSystem';
import { hashOfBytes } from '../effects/hashOfBytes';
import { readDiskFile } from '../documents/disk/readDiskFile';

/** What happened to a file that somebody has open. */
export type FileNews =
  | { readonly kind: 'changed'; readonly readable: boolean }
  | { readonly kind: 'removed' };

type FileWatch = {
  /** Looks once. Null when there is nothing new. */
  readonly look: (expected: Hash) => Promise<FileNews | null>;
};

/**
 * Notices that a file is not the one that was opened or saved any more. Polled, since network disks
 * tell nobody of changes; the bytes are read only when size or time differ, and they decide.
 *
 * A file must be missing twice in a row: other programs save by removing and renaming.
 */
export function watchFile(file: string, desk: Desk): FileWatch {
  let seen = '';
  let toldSum: Hash | null | undefined;
  let misses = 0;

  return {
    look: async (expected) => {
      const facts = await statOrNull(file, desk);
      if (facts === null) {
        misses += 1;
        seen = '';
        return misses === 2 ? { kind: 'removed' } : null;
      }
      misses = 0;
      const current = `${facts.bytes} ${facts.changedAt.getTime()}`;
      if (current === seen) return null;
      const read = await readDiskFile(desk.fileSystem, file, FILE_LIMITS.bytes);
      if (!read.ok) return null;
      seen = current;
      const { bytes } = read.value;
      const sum = bytes === null ? null : sumOfFile(bytes, hashOfBytes, FILE_LIMITS);
      if (sum === expected) {
        toldSum = undefined;
        return null;
      }
      if (sum === toldSum) return null;
      toldSum = sum;
      return { kind: 'changed', readable: sum !== null };
    },
  };
}

async function statOrNull(file: string, desk: Desk): Promise<FileFacts | null> {
  try {
    return await desk.fileSystem.stat(file);
  } catch {
    return null;
  }
}
