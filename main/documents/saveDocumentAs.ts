import path from 'node:path';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Desk } from './Desk';
import { attempt } from './disk/DiskFailure';
import { fileToSave } from './fileToSave';
import { findFile } from './findFile';
import { inTurn } from './lock/inTurn';
import type { OpenDocument } from './openDocument';
import type { SaveFailure } from './SaveFailure';
import { writeDocument } from './writeDocument';

/** `replace`: the person agreed to lose the file of that name, if there is one. */
type SaveAsOptions = { readonly replace: boolean };

/**
 * Saves an agreement as a file of its own, with the promises of `saveDocument`. A file that is
 * replaced is kept as an earlier version all the same; one too large to be an agreement's is not
 * replaced at all.
 */
export async function saveDocumentAs(
  file: string,
  agreement: Agreement,
  desk: Desk,
  options: SaveAsOptions,
): Promise<Result<OpenDocument, SaveFailure>> {
  const prepared = fileToSave(agreement);
  if (!prepared.ok) return prepared;
  const wanted = path.resolve(file);
  const real = await attempt('find-file', wanted, async () => desk.fileSystem.realPath(wanted));
  if (!real.ok && real.error.kind !== 'not-found') return real;
  const target = real.ok ? real.value : wanted;

  const written = await inTurn(
    target,
    desk,
    async (): Promise<Result<OpenDocument, SaveFailure>> => {
      const found = await findFile(target, desk);
      const isFree = !found.ok && found.error.kind === 'not-found';
      if (!isFree && !options.replace) return err({ kind: 'would-replace' });
      if (!isFree && !found.ok) {
        return err(found.error.kind === 'too-large' ? { kind: 'would-replace' } : found.error);
      }
      const older = found.ok ? found.value : null;
      return writeDocument({ target, found: older, agreement, prepared: prepared.value }, desk);
    },
  );
  return written.ok ? ok({ ...written.value, path: wanted }) : written;
}
