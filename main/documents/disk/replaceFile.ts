import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import { errorCode } from '../../effects/errorCode';
import type { DiskFailure } from './DiskFailure';
import { attempt } from './DiskFailure';
import type { FileFacts, FileSystem, OpenFile } from './FileSystem';
import { removeQuietly } from './removeQuietly';
import { syncFolder } from './syncFolder';
import { writeWhole } from './writeWhole';

/** `isInPlace`: the new file is there, but the disk would not promise to keep it through a power cut. */
type ReplaceFailure = { readonly isInPlace: boolean; readonly failure: DiskFailure };

/** Short and independent of the document's name, which may be as long as names can be. */
export const TEMPORARY_NAME = /^\.ewa-saving-[0-9a-f-]{36}$/;

/** Virus scanners and indexers of Windows hold a new file for a moment. */
const HELD: readonly string[] = ['EBUSY', 'EPERM', 'EACCES'];
const RENAME_PAUSES_MILLISECONDS: readonly number[] = [10, 20, 40, 80];

/**
 * Puts bytes at `target` so that at every moment there is either the whole old file or the whole new
 * one, and is `ok` only when the disk has promised to keep it: temporary file beside it, written,
 * synced, read back, renamed, folder synced. A temporary file is left behind only by a crash.
 *
 * `like`: the file that is replaced; the new one gets its permissions, and its owner where allowed.
 */
export async function replaceFile(
  fileSystem: FileSystem,
  target: string,
  bytes: Uint8Array,
  like: FileFacts | null,
): Promise<Result<null, ReplaceFailure>> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.ewa-saving-${randomUUID()}`);

  const written = await writeTemporary(fileSystem, temporary, bytes, like);
  if (!written.ok) {
    await removeQuietly(fileSystem, temporary);
    return err({ isInPlace: false, failure: written.error });
  }
  const renamed = await attempt('put-in-place', target, async () =>
    renamePatiently(fileSystem, temporary, target),
  );
  if (!renamed.ok) {
    // Over a network the answer can be lost after the deed.
    const isInPlace = await holds(fileSystem, target, bytes);
    await removeQuietly(fileSystem, temporary);
    return err({ isInPlace, failure: renamed.error });
  }
  const settled = await attempt('settle-folder', folder, async () =>
    syncFolder(fileSystem, folder),
  );
  return settled.ok ? ok(null) : err({ isInPlace: true, failure: settled.error });
}

async function writeTemporary(
  fileSystem: FileSystem,
  temporary: string,
  bytes: Uint8Array,
  like: FileFacts | null,
): Promise<Result<null, DiskFailure>> {
  const written = await attempt('write-temporary-file', temporary, async () => {
    const file = await fileSystem.open(temporary, 'wx', like?.mode ?? 0o666);
    try {
      if (like !== null) await makeAlike(file, like);
      await writeWhole(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
  if (!written.ok) return written;

  const back = await attempt('read-back', temporary, async () => fileSystem.readFile(temporary));
  if (!back.ok) return back;
  if (Buffer.compare(back.value, bytes) === 0) return ok(null);
  return err({ kind: 'read-back-differs', code: '', step: 'read-back', path: temporary });
}

/** As far as the disk knows permissions and we may set them: a stick has none, and that stops no save. */
async function makeAlike(file: OpenFile, like: FileFacts): Promise<void> {
  try {
    const { mode, owner, group } = await file.stat();
    if (owner !== like.owner || group !== like.group) {
      await file.changeOwner(like.owner, like.group);
    }
    if (mode !== like.mode) await file.changeMode(like.mode);
  } catch {
    // The file was created with no more permissions than the old one, so nothing is laid open.
  }
}

async function renamePatiently(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  for (const milliseconds of RENAME_PAUSES_MILLISECONDS) {
    try {
      await fileSystem.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.includes(errorCode(error))) throw error;
      await pause(milliseconds);
    }
  }
  await fileSystem.rename(from, to);
}

async function holds(fileSystem: FileSystem, file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await fileSystem.readFile(file), bytes) === 0;
  } catch {
    return false;
  }
}
