import path from 'node:path';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { isPdf, LARGEST_PDF } from '../signing/attachedAgreement';
import type { Desk } from './Desk';
import type { DiskFailure } from './disk/DiskFailure';
import { attempt } from './disk/DiskFailure';
import type { FileFacts } from './disk/FileSystem';
import { readDiskFile } from './disk/readDiskFile';
import { replaceFile } from './disk/replaceFile';

/** `not-a-pdf`: a file of that name is there and is none, so it was left alone. */
type SavePdfFailure = DiskFailure | { readonly kind: 'not-a-pdf'; readonly path: string };

/**
 * Saves a PDF whole or not at all, through a symbolic link if it is one. An older PDF of that name is
 * replaced, unless it is not to be written to.
 *
 * @returns the full path.
 */
export async function savePdfFile(
  file: string,
  pdf: Uint8Array,
  desk: Desk,
): Promise<Result<string, SavePdfFailure>> {
  const wanted = path.resolve(file);
  const real = await attempt('find-file', wanted, async () => desk.fileSystem.realPath(wanted));
  if (!real.ok && real.error.kind !== 'not-found') return real;
  const target = real.ok ? real.value : wanted;
  const older = real.ok ? await olderPdf(target, desk) : ok(null);
  if (!older.ok) return older;
  const replaced = await replaceFile(desk.fileSystem, target, pdf, older.value);
  return replaced.ok ? ok(wanted) : err(replaced.error.failure);
}

async function olderPdf(file: string, desk: Desk): Promise<Result<FileFacts, SavePdfFailure>> {
  const read = await readDiskFile(desk.fileSystem, file, LARGEST_PDF);
  if (!read.ok) return read;
  const { bytes, facts, isWritable } = read.value;
  if (bytes === null || !isPdf(bytes)) return err({ kind: 'not-a-pdf', path: file });
  if (isWritable) return ok(facts);
  return err({ kind: 'not-allowed', code: 'EACCES', step: 'put-in-place', path: file });
}
