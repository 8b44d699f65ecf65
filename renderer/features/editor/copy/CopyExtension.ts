import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  defineExtension,
  mergeRegister,
} from 'lexical';
import { $documentContext } from '../structure/documentContext';
import { blocksHtml } from './blocksHtml';
import { blocksText } from './blocksText';
import { $cutSelection } from './cutSelection';
import { SLICE_TYPE } from './Slice';
import { sliceBlocks } from './sliceBlocks';
import { $sliceSelection } from './sliceSelection';

/** Copies clauses as clauses for this editor, and as HTML and text for all other programs. */
export const CopyExtension = defineExtension({
  name: 'ewa/Copy',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(COPY_COMMAND, (event) => $copy(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        CUT_COMMAND,
        (event) => {
          const selection = $getSelection();
          const slice = $isRangeSelection(selection) ? $sliceSelection(selection) : null;
          if (!$copy(event)) return false;
          $addUpdateTag(CUT_TAG);
          if (slice !== null && $isRangeSelection(selection)) $cutSelection(selection, slice);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});

/** @returns false for what Lexical itself must copy: cells, a single reference, nothing at all */
function $copy(event: Event | null): boolean {
  const data = event instanceof ClipboardEvent ? event.clipboardData : null;
  const selection = $getSelection();
  const context = $documentContext();
  if (data === null || event === null || context === null || !$isRangeSelection(selection)) {
    return false;
  }
  const slice = $sliceSelection(selection);
  event.preventDefault();
  if (slice === null) return true;
  const blocks = sliceBlocks(slice);
  data.setData(SLICE_TYPE, JSON.stringify(slice));
  data.setData('text/html', blocksHtml(blocks, context));
  data.setData('text/plain', blocksText(blocks, context));
  return true;
}
