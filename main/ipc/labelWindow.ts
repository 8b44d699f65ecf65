import path from 'node:path';
import type { DocumentSession } from '../session/DocumentSession';
import type { AskingWindow } from './AskingWindow';

/** Writes into the title bar what the window holds and whether it is saved. */
export function labelWindow(window: AskingWindow, session: DocumentSession): void {
  const name = session.isDraft ? null : path.basename(session.file.path);
  window.label(name, session.isUnsaved());
}
