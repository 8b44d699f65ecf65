import type { Agreement } from '../../shared/agreement/Agreement';
import type { SavableFile } from '../../shared/file/savableFile';
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

/**
 * Saves an agreement over the file it was opened from, through a symbolic link if it is one.
 *
 * `ok` means that the new file is whole, on disk and will stay there. On any failure the file is
 * whole too: the old one, unless the failure is `not-settled`. The file is compared by its bytes, not
 * its time, with what was loaded; what is replaced is kept as an earlier version.
 */
export async function saveDocument(
  document: OpenDocument,
  agreement: Agreement,
  desk: Desk,
): Promise<Result<OpenDocument, SaveFailure>> {
  if (document.access === 'read-only') return err({ kind: 'read-only' });
  const prepared = fileToSave(agreement);
  if (!prepared.ok) return prepared;

  const target = await attempt('find-file', document.path, async () =>
    desk.fileSystem.realPath(document.path),
  );
  if (!target.ok) return target.error.kind === 'not-found' ? err({ kind: 'removed' }) : target;
  const saving = { document, agreement, prepared: prepared.value, target: target.value };
  const written = await inTurn(target.value, desk, async () => replaceLoaded(saving, desk));
  return written.ok ? ok({ ...written.value, path: document.path }) : written;
}

type Saving = {
  readonly document: OpenDocument;
  readonly agreement: Agreement;
  readonly prepared: SavableFile;
  /** The file itself, whatever links lead to it. */
  readonly target: string;
};

async function replaceLoaded(
  { document, agreement, prepared, target }: Saving,
  desk: Desk,
): Promise<Result<OpenDocument, SaveFailure>> {
  const found = await findFile(target, desk);
  if (!found.ok) {
    const { error } = found;
    if (error.kind === 'not-found') return err({ kind: 'removed' });
    return err(error.kind === 'too-large' ? { kind: 'conflict', found: null } : error);
  }
  const { sum } = found.value;
  // What we are about to write may be there already, from a save that was not settled.
  if (sum !== document.fileHash && sum !== prepared.fileHash) {
    return err({ kind: 'conflict', found: sum });
  }
  return writeDocument({ target, found: found.value, agreement, prepared }, desk);
}
