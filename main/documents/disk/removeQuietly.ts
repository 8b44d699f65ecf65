import type { FileSystem } from './FileSystem';

/** For what nothing depends on: often it was never there, and what stays behind is tidied later. */
export async function removeQuietly(fileSystem: FileSystem, file: string): Promise<void> {
  try {
    await fileSystem.remove(file);
  } catch {
    // It stays behind.
  }
}
