import type { OpenDocuments } from '../session/OpenDocuments';
import type { Windows } from '../ipc/AskingWindow';

type QuittingOptions = {
  readonly documents: OpenDocuments;
  readonly windows: () => Windows;
  /** Windows whose page can answer. */
  readonly answering: ReadonlySet<number>;
  readonly quit: () => void;
};

/**
 * Ends windows, and the app, without losing work: each page is asked, and answers on
 * `document:close`. A page that cannot answer is closed; its journal has what was typed.
 */
export class Quitting {
  readonly #options: QuittingOptions;
  #isWanted = false;

  constructor(options: QuittingOptions) {
    this.#options = options;
  }

  /** False when the window has to be asked first, which is done. */
  mayClose(windowId: number): boolean {
    return this.#ask(windowId, 'close');
  }

  /** False when there are windows to be asked first, which is done. */
  mayQuit(): boolean {
    const { documents } = this.#options;
    this.#isWanted = true;
    return documents.all.map(({ windowId }) => this.#ask(windowId, 'quit')).every(Boolean);
  }

  /** Somebody would rather stay. */
  callOff(): void {
    this.#isWanted = false;
  }

  /** After a document was closed: goes on quitting when it was the last one. */
  documentClosed(): void {
    if (this.#isWanted && this.#options.documents.count === 0) this.#options.quit();
  }

  #ask(windowId: number, reason: 'close' | 'quit'): boolean {
    const { documents, windows, answering } = this.#options;
    const session = documents.inWindow(windowId);
    if (session === null || !answering.has(windowId)) return true;
    const window = windows()
      .all()
      .find(({ id }) => id === windowId);
    window?.send('close:asked', { documentId: session.documentId, reason });
    return window === undefined;
  }
}
