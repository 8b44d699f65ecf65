import type { HandedId } from '../../shared/ipc/handles';
import { isHandedId } from '../../shared/ipc/handles';
import { newHandle } from './newHandle';

type HandedFile = { readonly windowId: number; readonly path: string };

/** Files that people handed to a window, by dropping or choosing them. Windows get handles, no paths. */
export class HandedFiles {
  readonly #handed = new Map<HandedId, HandedFile>();

  put(handed: HandedFile): HandedId {
    const id = newHandle(isHandedId);
    this.#handed.set(id, handed);
    return id;
  }

  /** Only the window that a file was handed to gets at it. */
  pathOf(id: HandedId, windowId: number): string | null {
    const handed = this.#handed.get(id);
    return handed?.windowId === windowId ? handed.path : null;
  }

  dropAllOf(windowId: number): void {
    for (const [id, handed] of this.#handed) {
      if (handed.windowId === windowId) this.#handed.delete(id);
    }
  }
}
