import {
  $addUpdateTag,
  $getSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_PUSH_TAG,
} from 'lexical';
import { TOGGLE_LIST_COMMAND } from '../commands';
import { $selectedLines } from '../structure/selectedLines';
import { $toggleList } from './toggleList';

export const ListExtension = defineExtension({
  name: 'ewa/Lists',
  register: (editor) =>
    editor.registerCommand(
      TOGGLE_LIST_COMMAND,
      (style) => {
        const selection = $getSelection();
        if (selection === null) return false;
        $addUpdateTag(HISTORY_PUSH_TAG);
        $toggleList($selectedLines(selection), style);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});
