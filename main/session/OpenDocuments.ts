import path from 'node:path';
import type { DocumentId } from '../../shared/ipc/handles';
import type { DocumentSession } from './DocumentSession';

/** Which document each window holds. A window holds one or none. */
export class OpenDocuments {
  readonly #byWindow = new Map<number, DocumentSession>();

  inWindow(windowId: number): DocumentSession | null {
    return this.#byWindow.get(windowId) ?? null;
  }

  /** @throws Error when that window does not hold the document: its page is confused, or not ours. */
  get(windowId: number, documentId: DocumentId): DocumentSession {
    const session = this.inWindow(windowId);
    if (session?.documentId !== documentId) throw new Error('No such document in this window');
    return session;
  }

  put(windowId: number, session: DocumentSession): void {
    this.#byWindow.set(windowId, session);
  }

  remove(windowId: number): void {
    this.#byWindow.delete(windowId);
  }

  /** The window that has a file open, through whatever link it is named. */
  windowOf(file: string): number | null {
    const wanted = path.resolve(file);
    for (const [windowId, session] of this.#byWindow) {
      if (session.file.path === wanted) return windowId;
    }
    return null;
  }

  get count(): number {
    return this.#byWindow.size;
  }

  get all(): readonly { readonly windowId: number; readonly session: DocumentSession }[] {
    return Array.from(this.#byWindow, ([windowId, session]) => ({ windowId, session }));
  }
}
