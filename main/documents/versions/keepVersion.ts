import path from 'node:path';
import type { AgreementId } from '../../../shared/agreement/ids';
import type { Hash } from '../../../shared/agreement/Ledger';
import type { Result } from '../../../shared/result';
import type { Desk } from '../Desk';
import type { DiskFailure } from '../disk/DiskFailure';
import { attempt } from '../disk/DiskFailure';
import { writeWhole } from '../disk/writeWhole';
import { versionName } from './versionName';
import { versionsFolder } from './versionsFolder';

/** A file that is about to be replaced. */
type PreviousFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sum: Hash;
};

/**
 * Keeps the file that a save is about to replace.
 *
 * A second name for the same bytes, where the disk can do that: it costs nothing, needs no room on a
 * full disk, and takes what is really there at this moment. Otherwise a copy, synced.
 */
export async function keepVersion(
  agreement: AgreementId,
  previous: PreviousFile,
  desk: Desk,
): Promise<Result<null, DiskFailure>> {
  const folder = versionsFolder(agreement, desk);
  const kept = path.join(folder, versionName(desk.now(), previous.sum));
  return attempt('keep-previous-version', kept, async () => {
    if (await hasLinked(previous.path, kept, desk)) return null;
    await desk.fileSystem.makeFolder(folder);
    if (!(await hasLinked(previous.path, kept, desk))) await copy(previous.bytes, kept, desk);
    return null;
  });
}

/** False for any reason: no folder yet, another disk, a disk without second names. */
async function hasLinked(from: string, to: string, desk: Desk): Promise<boolean> {
  try {
    await desk.fileSystem.link(from, to);
    return true;
  } catch {
    return false;
  }
}

async function copy(bytes: Uint8Array, to: string, desk: Desk): Promise<void> {
  const file = await desk.fileSystem.open(to, 'wx', 0o600);
  try {
    await writeWhole(file, bytes);
    await file.sync();
  } catch (error) {
    await desk.fileSystem.remove(to);
    throw error;
  } finally {
    await file.close();
  }
}
