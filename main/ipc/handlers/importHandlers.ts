import path from 'node:path';
import { err, ok } from '../../../shared/result';
import { newId } from '../../effects/newId';
import type { AppContext } from '../AppContext';
import type { Handlers } from '../Handler';

/** Reads a file of another program; `document:create` then makes an agreement of it. */
export function importHandlers({ imports }: AppContext): Handlers<'import:choose'> {
  return {
    'import:choose': async ({ importId, trackedChanges }, asker) => {
      const known = importId === undefined ? null : imports.get(importId, asker.id);
      if (importId !== undefined && known === null) return err({ kind: 'unknown-handle' });
      const file = known?.path ?? (await asker.chooseFile('import'));
      if (file === null) return ok({ kind: 'cancelled' });

      // Readers of foreign formats are large and seldom needed, so they are loaded when they are.
      const { importPath } = await import('../../import/importPath');
      const imported = await importPath(file, newId, { trackedChanges });
      const fileName = path.basename(file);
      const chosen = { windowId: asker.id, path: file };
      if (imported.ok) {
        const id = imports.put({ ...chosen, imported: imported.value }, importId);
        return ok({ kind: 'imported', importId: id, fileName, ...imported.value });
      }
      const { error } = imported;
      if (error.kind !== 'decision-needed') return err(error);
      const id = imports.put({ ...chosen, imported: null }, importId);
      const { inserted, deleted, ...counts } = error.changes;
      const changes = { ...counts, inserted: [...inserted], deleted: [...deleted] };
      return ok({ kind: 'decision-needed', importId: id, fileName, changes });
    },
  };
}
