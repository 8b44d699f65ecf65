import path from 'node:path';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { isPdf } from '../signing/attachedAgreement';
import type { Desk } from './Desk';
import type { DiskFailure } from './disk/DiskFailure';
import { attempt } from './disk/DiskFailure';
import { replaceFile } from './disk/replaceFile';

/** `not-a-pdf`: a file of that name is there and is none, so it was left alone. */
export type SavePdfFailure = DiskFailure | { readonly kind: 'not-a-pdf'; readonly path: string };

/**
 * Saves a PDF whole or not at all. An older PDF of that name is replaced.
 *
 * @returns the full path.
 */
export async function savePdfFile(
  file: string,
  pdf: Uint8Array,
  { fileSystem }: Desk,
): Promise<Result<string, SavePdfFailure>> {
  const target = path.resolve(file);
  const found = await attempt('find-file', target, async () => fileSystem.readFile(target));
  if (found.ok && !isPdf(found.value)) return err({ kind: 'not-a-pdf', path: target });
  if (!found.ok && found.error.kind !== 'not-found') return found;
  const replaced = await replaceFile(fileSystem, target, pdf, null);
  return replaced.ok ? ok(target) : err(replaced.error.failure);
}
