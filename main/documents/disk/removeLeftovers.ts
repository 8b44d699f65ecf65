import path from 'node:path';
import type { FileSystem } from './FileSystem';
import { TEMPORARY_NAME } from './replaceFile';

/** No save takes so long, not even over a slow network. */
const OLD_MILLISECONDS = 60 * 60 * 1000;

/** Takes away what a crash in the middle of a save left in a folder. Never fails: it is only tidying. */
export async function removeLeftovers(
  fileSystem: FileSystem,
  folder: string,
  now: Date,
): Promise<void> {
  try {
    for (const name of await fileSystem.list(folder)) {
      if (!TEMPORARY_NAME.test(name)) continue;
      const leftover = path.join(folder, name);
      const { changedAt } = await fileSystem.stat(leftover);
      if (now.getTime() - changedAt.getTime() > OLD_MILLISECONDS) await fileSystem.remove(leftover);
    }
  } catch {
    // Another program may be tidying too, or the folder may not be listed.
  }
}
