import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { readDiskFile } from '../documents/disk/readDiskFile';
import type { Refusal } from './Command';
import { desk } from './desk';
import { diskFailureWords } from './words/diskFailureWords';

/**
 * Reads a file that was named to a command. One that is larger than anything of its kind, and a pipe
 * or device that might never end, is refused before it is read.
 */
export async function readInputFile(
  file: string,
  mostBytes: number,
): Promise<Result<Uint8Array, Refusal>> {
  const read = await readDiskFile(desk().fileSystem, file, mostBytes);
  if (!read.ok) return err(diskFailureWords(read.error));
  const { bytes } = read.value;
  return bytes === null
    ? err(`${file} is far larger than any file of its kind, so it was not read. Check the name.`)
    : ok(bytes);
}
