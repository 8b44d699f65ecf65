import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { NewId } from '../../shared/agreement/ids';
import type { Imported } from '../../shared/import/Imported';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import type { ImportFailure } from './ImportFailure';
import type { ImportOptions } from './importFile';
import { importFile, MOST_IMPORT_BYTES } from './importFile';

/** Imports a file from disk. One that is too large is refused by its size, before it is read. */
export async function importPath(
  file: string,
  newId: NewId,
  options: ImportOptions = {},
): Promise<Result<Imported, ImportFailure>> {
  let bytes: Uint8Array;
  try {
    const { size, isFile } = await fileFacts(file);
    if (!isFile) return err({ kind: 'not-a-file' });
    if (size > MOST_IMPORT_BYTES) {
      return err({ kind: 'too-large', bytes: size, mostBytes: MOST_IMPORT_BYTES });
    }
    bytes = await readFile(file);
  } catch (error) {
    return err(readFailure(error));
  }
  return importFile(bytes, path.basename(file), newId, options);
}

async function fileFacts(file: string): Promise<{ size: number; isFile: boolean }> {
  const facts = await stat(file);
  return { size: facts.size, isFile: facts.isFile() };
}

function readFailure(error: unknown): ImportFailure {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  // No code means that it was no failure of the disk but a mistake of ours.
  if (code === '') throw error;
  return code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'cannot-read', code };
}
