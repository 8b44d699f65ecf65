import type { FileFacts, FileSystem } from './FileSystem';

/**
 * Whether a file is meant to be written to. A rename asks only the folder, so a save must ask this
 * itself; and an administrator may write anywhere, which does not mean that he is meant to.
 */
export async function isWritable(
  fileSystem: FileSystem,
  file: string,
  facts: FileFacts,
): Promise<boolean> {
  if ((facts.mode & 0o222) === 0) return false;
  try {
    await fileSystem.checkWritable(file);
    return true;
  } catch {
    return false;
  }
}
