import path from 'node:path';
import type { DiskFact } from '../../../shared/ipc/facts/diskFact';
import type { DiskFailure } from '../../documents/disk/DiskFailure';

/** A failure of the disk without the folders of this person's computer. */
export function diskFact({ kind, code, step, path: file }: DiskFailure): DiskFact {
  return { kind, code, step, file: path.basename(file) };
}
