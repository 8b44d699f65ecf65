import type { RangeSelection } from 'lexical';
import { $removeSelected } from '../clauses/removeSelected';
import { $caretAtEnd, $caretAtStart, $firstLine, $lastLine } from '../structure/caret';
import { $clauseOf, $isBlankClause } from '../structure/lines';
import type { Slice } from './Slice';

/**
 * Takes a selection out. A clause that was cut whole goes altogether, name and effects included, so
 * that pasting it elsewhere moves it; deleting its words leaves it there, to be written anew.
 */
export function $cutSelection(selection: RangeSelection, slice: Slice): void {
  $removeSelected(selection);
  const clause = $clauseOf(selection.anchor.getNode());
  const [first] = slice.kind === 'parts' ? slice.parts : [];
  if (clause === null || first?.kind !== 'clause' || !first.isWhole) return;
  if (!$isBlankClause(clause)) return;
  const [before, after] = [clause.getPreviousSibling(), clause.getNextSibling()];
  clause.remove(true);
  const line = $lastLine(before);
  const next = $firstLine(after);
  if (line !== null) $caretAtEnd(line);
  else if (next !== null) $caretAtStart(next);
}
