import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_PUSH_TAG,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import { CHANGE_TABLE_COMMAND, INSERT_TABLE_COMMAND } from '../commands';
import { $changeTable, $goToCell, $tablePlace } from './changeTable';
import { $insertTable } from './insertTable';

/** Tables beyond what @lexical/table does: rows, columns and headings as our schema knows them. */
export const TableCommandsExtension = defineExtension({
  name: 'ewa/Tables',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        INSERT_TABLE_COMMAND,
        (size) => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return false;
          $addUpdateTag(HISTORY_PUSH_TAG);
          return $insertTable(selection, size);
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CHANGE_TABLE_COMMAND,
        (change) => {
          const selection = $getSelection();
          const place = $isRangeSelection(selection) ? $tablePlace(selection) : null;
          if (place === null) return false;
          $addUpdateTag(HISTORY_PUSH_TAG);
          $changeTable(place, change);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const selection = $getSelection();
          const place = $isRangeSelection(selection) ? $tablePlace(selection) : null;
          if (place === null) return false;
          event.preventDefault();
          $goToCell(place, event.shiftKey ? -1 : 1);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});
