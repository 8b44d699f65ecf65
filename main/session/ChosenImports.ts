import type { Imported } from '../../shared/import/Imported';
import type { ImportId } from '../../shared/ipc/handles';
import { isImportId } from '../../shared/ipc/handles';
import { newHandle } from './newHandle';

/** A file that was chosen for import, with what was read of it, if it was. */
type ChosenImport = {
  readonly windowId: number;
  readonly path: string;
  readonly imported: Imported | null;
};

/** Files that windows chose to import: paths and contents stay here, windows get handles. */
export class ChosenImports {
  readonly #chosen = new Map<ImportId, ChosenImport>();

  put(chosen: ChosenImport, id: ImportId = newHandle(isImportId)): ImportId {
    this.#chosen.set(id, chosen);
    return id;
  }

  /** Only the window that chose a file gets at it. */
  get(id: ImportId, windowId: number): ChosenImport | null {
    const chosen = this.#chosen.get(id);
    return chosen?.windowId === windowId ? chosen : null;
  }

  /** When an agreement was made of it, or the window is gone. */
  dropAllOf(windowId: number): void {
    for (const [id, chosen] of this.#chosen) {
      if (chosen.windowId === windowId) this.#chosen.delete(id);
    }
  }
}
