import type { OpenFile } from './FileSystem';

/**
 * Writes every byte: a disk may take fewer than it was asked to, and says nothing more about it.
 *
 * @throws Error with the code ENOSPC when the disk takes nothing at all and gives no reason.
 */
export async function writeWhole(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let from = 0;
  while (from < bytes.length) {
    const written = await file.write(bytes, from);
    if (written <= 0) throw Object.assign(new Error('The disk took nothing'), { code: 'ENOSPC' });
    from += written;
  }
}
