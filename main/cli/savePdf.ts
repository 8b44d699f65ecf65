import path from 'node:path';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { attempt } from '../documents/disk/DiskFailure';
import { replaceFile } from '../documents/disk/replaceFile';
import { isPdf } from '../signing/attachedAgreement';
import type { Refusal } from './Command';
import { desk } from './desk';
import { diskFailureWords } from './words/diskFailureWords';

/**
 * Saves a PDF whole or not at all. An older PDF of that name is replaced; a file that is none is left
 * alone, since somebody mistyped.
 *
 * @returns the full path.
 */
export async function savePdf(file: string, pdf: Uint8Array): Promise<Result<string, Refusal>> {
  const target = path.resolve(file);
  const { fileSystem } = desk();
  const found = await attempt('find-file', target, async () => fileSystem.readFile(target));
  if (found.ok && !isPdf(found.value)) {
    return err(
      `${target} is there already and is no PDF, so it was left alone. Choose another name with -o.`,
    );
  }
  if (!found.ok && found.error.kind !== 'not-found') return err(diskFailureWords(found.error));
  const replaced = await replaceFile(fileSystem, target, pdf, null);
  return replaced.ok ? ok(target) : err(diskFailureWords(replaced.error.failure));
}
