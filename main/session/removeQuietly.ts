import type { Desk } from '../documents/Desk';

/** For files of the app's own that are often not there; one that stays behind is offered once more. */
export async function removeQuietly(file: string, desk: Desk): Promise<void> {
  try {
    await desk.fileSystem.remove(file);
  } catch {
    // Nothing depends on it.
  }
}
