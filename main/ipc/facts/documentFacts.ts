import path from 'node:path';
import type { DocumentFacts, SavedFacts } from '../../../shared/ipc/facts/documentFacts';
import type { OpenDocument } from '../../documents/openDocument';
import type { DocumentSession } from '../../session/DocumentSession';
import { recoveryFacts } from '../../session/leftBehind/LeftBehind';
import type { AppContext } from '../AppContext';

/** An open document as its window sees it. */
export function documentFacts(session: DocumentSession, context: AppContext): DocumentFacts {
  const { file, heldBy } = session;
  const waiting = [...context.leftBehind].find(({ record }) => record.path === file.path);
  return {
    documentId: session.documentId,
    name: session.isDraft ? null : path.basename(file.path),
    agreement: session.newest,
    access: file.access,
    saveState: session.isUnsaved() ? 'unsaved' : 'saved',
    heldBy:
      heldBy === null
        ? null
        : { person: heldBy.person, computer: heldBy.computer, since: heldBy.since },
    recovery: waiting === undefined ? null : recoveryFacts(waiting),
  };
}

export function savedFacts({ path: file, access }: OpenDocument, savedAt: Date): SavedFacts {
  return { name: path.basename(file), access, savedAt: savedAt.toISOString() };
}
