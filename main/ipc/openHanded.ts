import type { OpenFact, Opened } from '../../shared/ipc/facts/documentFacts';
import type { HandedId } from '../../shared/ipc/handles';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { readDiskFile } from '../documents/disk/readDiskFile';
import { attachedAgreement, isPdf, LARGEST_PDF } from '../signing/attachedAgreement';
import { verifyAgreementFile } from '../signing/verifyAgreementFile';
import type { AppContext } from './AppContext';
import type { AskingWindow } from './AskingWindow';
import { openFact } from './facts/openFact';
import { openNew, openPath } from './opening';

/**
 * Opens a file that was dropped or checked. A PDF gives the agreement attached in it, as work without
 * a file: the PDF is never written to.
 */
export async function openHanded(
  handedId: HandedId,
  asker: AskingWindow,
  context: AppContext,
): Promise<Result<Opened, OpenFact>> {
  const file = context.handed.pathOf(handedId, asker.id);
  if (file === null) return err({ kind: 'unknown-handle' });
  const found = await readDiskFile(context.desk.fileSystem, file, LARGEST_PDF);
  if (!found.ok) return err(openFact(file, found.error));
  const { bytes } = found.value;
  // What is too large is refused there, too, and by its name.
  if (bytes === null || !isPdf(bytes)) return openPath(file, asker, context);

  const attached = attachedAgreement(bytes);
  if (!attached.ok) return err(openFact(file, { kind: 'not-ours' }));
  const verified = verifyAgreementFile(attached.value);
  if (!verified.ok) return err(openFact(file, verified.error));
  return openNew(verified.value.agreement, asker, context);
}
