import type { Agreement } from '../../shared/agreement/Agreement';
import type { Opened } from '../../shared/ipc/facts/documentFacts';
import type { OpenDocument } from '../documents/openDocument';
import { DocumentSession } from '../session/DocumentSession';
import type { SessionNews } from '../session/SessionNews';
import type { AppContext } from './AppContext';
import type { AskingWindow } from './AskingWindow';
import { diskFact } from './facts/diskFact';
import { documentFacts } from './facts/documentFacts';

/** A document about to be shown; `newest` is other than the file's own after a recovery. */
type Placing = {
  readonly document: OpenDocument;
  readonly isDraft: boolean;
  readonly newest: Agreement;
};

/** Shows a document in the window that asked for it, if that is empty; else in one of its own. */
export async function placeDocument(
  placing: Placing,
  asker: AskingWindow | null,
  context: AppContext,
): Promise<Opened & { readonly kind: 'here' | 'in-another-window' }> {
  const { desk, documents, windows } = context;
  const shown: { window: AskingWindow | null } = { window: null };
  const session = await DocumentSession.start({
    ...placing,
    desk,
    tell: (news) => {
      if (shown.window !== null) tellWindow(shown.window, session, news);
    },
  });
  const isHere = asker !== null && documents.inWindow(asker.id) === null;
  const window = isHere ? asker : windows.open();
  shown.window = window;
  documents.put(window.id, session);
  const facts = documentFacts(session, context);
  window.label(facts.name, session.isUnsaved());
  return isHere ? { kind: 'here', document: facts } : { kind: 'in-another-window' };
}

function tellWindow(window: AskingWindow, session: DocumentSession, news: SessionNews): void {
  const { documentId } = session;
  switch (news.kind) {
    case 'changed':
      return window.send('document:changed-on-disk', { documentId, readable: news.readable });
    case 'removed':
      return window.send('document:removed', { documentId });
    case 'journal-failed':
      return window.send('journal:failed', { documentId, failure: diskFact(news.failure) });
    case 'journal-kept':
      return window.send('journal:kept', { documentId });
  }
}
