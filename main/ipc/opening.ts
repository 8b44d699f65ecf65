import path from 'node:path';
import type { Agreement } from '../../shared/agreement/Agreement';
import { replayEdits } from '../../shared/file/journal/replayEdits';
import type { OpenFact, Opened } from '../../shared/ipc/facts/documentFacts';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { openDocument } from '../documents/openDocument';
import { createDraft } from '../session/createDraft';
import type { LeftBehind } from '../session/leftBehind/LeftBehind';
import { letGo } from '../session/leftBehind/letGo';
import type { AppContext } from './AppContext';
import type { AskingWindow } from './AskingWindow';
import { openFact } from './facts/openFact';
import { placeDocument } from './placeDocument';

type Opening = Promise<Result<Opened, OpenFact>>;

/** Opens a file, or wakes the window that has it open already. */
export async function openPath(
  file: string,
  asker: AskingWindow | null,
  context: AppContext,
): Opening {
  return context.openInTurn(async () => openPathNow(file, asker, context));
}

async function openPathNow(file: string, asker: AskingWindow | null, context: AppContext): Opening {
  const { desk, documents, recent, windows } = context;
  const wanted = path.resolve(file);
  const holder = documents.windowOf(wanted);
  if (holder !== null) {
    windows.wake(holder);
    return ok({ kind: 'in-another-window' });
  }
  const opened = await openDocument(wanted, desk);
  if (!opened.ok) {
    if (opened.error.kind === 'not-found') recent.drop(wanted);
    return err(openFact(wanted, opened.error));
  }
  recent.add(wanted, desk.now());
  const document = opened.value;
  return ok(
    await placeDocument({ document, isDraft: false, newest: document.agreement }, asker, context),
  );
}

/** Shows an agreement that has no file yet. */
export async function openNew(
  agreement: Agreement,
  asker: AskingWindow,
  context: AppContext,
): Opening {
  const document = await createDraft(agreement, context.desk);
  return ok(await placeDocument({ document, isDraft: true, newest: agreement }, asker, context));
}

/** Shows the work an earlier run left, and lets go of what it left once a journal of this run has it. */
export async function openLeftBehind(
  left: LeftBehind,
  asker: AskingWindow,
  context: AppContext,
): Opening {
  return context.openInTurn(async () => openLeftBehindNow(left, asker, context));
}

async function openLeftBehindNow(
  left: LeftBehind,
  asker: AskingWindow,
  context: AppContext,
): Opening {
  const { desk, documents, leftBehind, windows } = context;
  const { base, journal, record } = left;
  if (base === null) return err({ kind: 'base-gone', name: path.basename(record.path) });
  const holder = documents.windowOf(base.path);
  if (holder !== null && holder !== asker.id) {
    windows.wake(holder);
    return ok({ kind: 'in-another-window' });
  }
  if (holder !== null) {
    await documents.inWindow(holder)?.close();
    documents.remove(holder);
  }
  const newest =
    journal === null ? base.agreement : replayEdits(base.agreement, journal.edits).agreement;
  leftBehind.delete(left);
  const placed = await placeDocument(
    { document: base, isDraft: record.isDraft, newest },
    asker,
    context,
  );
  const session = documents.all.find((each) => each.session.file.path === base.path)?.session;
  const flushed = await session?.flush();
  if (flushed?.ok === true) await letGo(left, desk, { keepDraft: true });
  return ok(placed);
}
