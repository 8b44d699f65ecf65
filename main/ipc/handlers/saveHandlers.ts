import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Saved, SaveFact } from '../../../shared/ipc/facts/documentFacts';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { OpenDocument } from '../../documents/openDocument';
import type { SaveFailure } from '../../documents/SaveFailure';
import type { DocumentSession } from '../../session/DocumentSession';
import type { AppContext } from '../AppContext';
import type { AskingWindow } from '../AskingWindow';
import { choosePlace } from '../choosePlace';
import { savedFacts } from '../facts/documentFacts';
import { saveFact } from '../facts/saveFact';
import type { Handlers } from '../Handler';
import { labelWindow } from '../labelWindow';

/** What keeps a document, and what lets it go. */
export function saveHandlers(
  context: AppContext,
): Handlers<'document:save' | 'document:save-as' | 'document:journal' | 'document:close'> {
  const { documents, windows } = context;
  return {
    'document:save': async ({ documentId, agreement }, asker) => {
      const session = documents.get(asker.id, documentId);
      if (session.isDraft) return saveElsewhere(session, agreement, asker, context);
      return answer(await session.save(agreement), session, asker, context);
    },
    'document:save-as': async ({ documentId, agreement }, asker) =>
      saveElsewhere(documents.get(asker.id, documentId), agreement, asker, context),
    'document:journal': async ({ documentId, ...change }, asker) => {
      const session = documents.get(asker.id, documentId);
      if (!session.keep(change)) return err({ kind: 'out-of-step' });
      labelWindow(asker, session);
      return ok(null);
    },
    'document:close': async ({ documentId, answer: wish }, asker) => {
      const session = documents.get(asker.id, documentId);
      if (wish === 'stay') {
        context.stay();
        return ok(null);
      }
      if (wish === 'close' && session.isUnsaved()) return err({ kind: 'unsaved' });
      await (wish === 'discard' ? session.discard() : session.close());
      documents.remove(asker.id);
      windows.close(asker.id);
      return ok(null);
    },
  };
}

async function saveElsewhere(
  session: DocumentSession,
  agreement: Agreement,
  asker: AskingWindow,
  context: AppContext,
): Promise<Result<Saved, SaveFact>> {
  session.keep({ agreement });
  const place = await choosePlace(agreement, asker, context);
  if (!place.ok) return place;
  if (place.value === null) return ok({ kind: 'cancelled' });
  return answer(await session.saveAs(place.value, agreement), session, asker, context);
}

function answer(
  saved: Result<OpenDocument, SaveFailure>,
  session: DocumentSession,
  asker: AskingWindow,
  { desk, recent }: AppContext,
): Result<Saved, SaveFact> {
  labelWindow(asker, session);
  if (!saved.ok) return err(saveFact(saved.error));
  recent.add(saved.value.path, desk.now());
  return ok({ kind: 'saved', file: savedFacts(saved.value, desk.now()) });
}
