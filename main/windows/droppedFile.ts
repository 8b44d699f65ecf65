import { fileURLToPath } from 'node:url';

/**
 * The path of a file that a person dropped on a window, or null.
 *
 * A drop arrives as the wish to open the file's address in a new window. Chromium refuses such an
 * address to every page, and in its own process to whatever broke out of one, unless the person
 * dragged this very file there: so a page cannot name a file here, and sees no path either.
 */
export function droppedFile(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'file:') return null;
  try {
    return fileURLToPath(url);
  } catch {
    // Another computer's, or with a slash hidden in a name.
    return null;
  }
}
