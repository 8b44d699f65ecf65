import { errorCode } from '../../effects/errorCode';
import type { FileSystem } from './FileSystem';

/** How file systems say that folders need, or have, no such thing. */
const NOT_OFFERED: readonly string[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Returns when a change of names in a folder would survive a power cut. Windows has no way to ask. */
export async function syncFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await fileSystem.open(folder, 'r');
  try {
    await file.sync();
  } catch (error) {
    if (!NOT_OFFERED.includes(errorCode(error))) throw error;
  } finally {
    await file.close();
  }
}
