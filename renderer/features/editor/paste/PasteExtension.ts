import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import { $removeSelected } from '../clauses/removeSelected';
import { $insertSlice } from '../copy/insertSlice';
import type { Slice } from '../copy/Slice';
import { parseSlice, SLICE_TYPE } from '../copy/Slice';
import { $newId, $newTableId } from '../structure/newIds';
import { $insertBlocks, $insertSections } from './insertPasted';
import type { PastedBlock } from './Pasted';
import { pastedAsBlocks } from './pastedAsBlocks';
import { pastedSections } from './pastedSections';
import { readHtml } from './readHtml';
import { readText } from './readText';
import { sanitisedFragment } from './sanitisedFragment';

/** Longer than the longest agreement there is, and still quick to read. */
const MOST_CHARACTERS = 5_000_000;

/** Keeps words, lists, tables and marks of what is pasted, and nothing else. */
export const PasteExtension = defineExtension({
  name: 'ewa/Paste',
  register: (editor) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData : null;
        if (data === null) return false;
        event.preventDefault();
        const slice = parseSlice(data.getData(SLICE_TYPE));
        if (slice === null) $paste(pastedBlocks(data));
        else $pasteSlice(slice);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
});

function pastedBlocks(data: DataTransfer): readonly PastedBlock[] {
  const html = data.getData('text/html').slice(0, MOST_CHARACTERS);
  const blocks = html === '' ? [] : readHtml(sanitisedFragment(html));
  if (blocks.length > 0) return blocks;
  return readText(data.getData('text/plain').slice(0, MOST_CHARACTERS));
}

/** Puts a slice of an agreement at the caret, in the place of a selection. */
export function $pasteSlice(slice: Slice): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  $addUpdateTag(PASTE_TAG);
  if (!selection.isCollapsed()) $removeSelected(selection);
  $insertSlice(selection, slice);
}

/** Puts what was read at the caret, in the place of a selection. */
export function $paste(pasted: readonly PastedBlock[]): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || pasted.length === 0) return;
  $addUpdateTag(PASTE_TAG);
  if (!selection.isCollapsed()) $removeSelected(selection);
  const sections = pastedSections(pasted, $newId);
  if (sections === null) $insertBlocks(selection, pastedAsBlocks(pasted, $newTableId));
  else $insertSections(selection, sections);
}
