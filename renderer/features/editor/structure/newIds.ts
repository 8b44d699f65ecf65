import { $getExtensionOutput } from '@lexical/extension';
import { defineExtension, safeCast } from 'lexical';
import type { ClauseId, NewId, SectionId, TableId } from '../../../../shared/agreement/ids';
import { clauseId, sectionId, tableId } from '../../../../shared/agreement/ids';

/** Gives the other extensions fresh ids. Randomness enters the editor here and nowhere else. */
export const NewIdExtension = defineExtension({
  name: 'ewa/NewId',
  config: safeCast<{ readonly newId: NewId }>({
    newId: () => {
      throw new Error('The editor was not told how to name new clauses');
    },
  }),
  build: (_editor, { newId }) => ({ newId }),
});

export function $newId(): string {
  return $getExtensionOutput(NewIdExtension).newId();
}

export function $newClauseId(): ClauseId {
  return clauseId($newId());
}

export function $newSectionId(): SectionId {
  return sectionId($newId());
}

export function $newTableId(): TableId {
  return tableId($newId());
}
