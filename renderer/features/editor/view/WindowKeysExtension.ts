import {
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import type { WindowRequest } from '../commands';
import { ASK_WINDOW_COMMAND } from '../commands';

const REQUESTS: Readonly<Record<string, WindowRequest>> = {
  e: 'effects',
  l: 'library',
  f: 'find',
};

/**
 * Keys that mean something to the window around the text. Escape lets the next Tab leave the text,
 * which otherwise changes the level of a clause. Nothing is dragged in or out: clauses are moved in
 * the outline, and what comes from elsewhere is pasted.
 */
export const WindowKeysExtension = defineExtension({
  name: 'ewa/WindowKeys',
  register(editor) {
    let tabLeaves = false;
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!['Tab', 'Shift', 'Escape'].includes(event.key)) tabLeaves = false;
          const request = event.ctrlKey || event.metaKey ? REQUESTS[event.key.toLowerCase()] : null;
          if (request === undefined || request === null || event.altKey || event.shiftKey) {
            return false;
          }
          event.preventDefault();
          return editor.dispatchCommand(ASK_WINDOW_COMMAND, request);
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          tabLeaves = true;
          editor.dispatchCommand(ASK_WINDOW_COMMAND, 'leave');
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      // Without preventDefault the key does what it does everywhere else.
      editor.registerCommand(KEY_TAB_COMMAND, () => tabLeaves, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(DRAGSTART_COMMAND, refuse, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DROP_COMMAND, refuse, COMMAND_PRIORITY_HIGH),
    );
  },
});

function refuse(event: DragEvent): true {
  event.preventDefault();
  return true;
}
