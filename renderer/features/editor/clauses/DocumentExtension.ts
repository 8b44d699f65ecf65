import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_PUSH_TAG,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { Clause } from '../../../../shared/agreement/Body';
import { copyClause } from '../../../../shared/agreement/copy/copyClause';
import {
  ADD_SECTION_COMMAND,
  INSERT_CLAUSE_COMMAND,
  SET_EFFECTS_COMMAND,
  SET_LANGUAGE_COMMAND,
  SET_PROFILE_COMMAND,
} from '../commands';
import { $clauseNodes } from '../convert/toLexical';
import { $createSectionNode, $isSectionNode } from '../nodes/SectionNode';
import { $createSectionTitleNode } from '../nodes/SectionTitleNode';
import { effectsState, languageState, levelState, profileState } from '../nodes/states';
import { $caretAtStart, $firstLine } from '../structure/caret';
import { $clauseOf, $isBlankClause, $sectionOf } from '../structure/lines';
import { $newId, $newSectionId } from '../structure/newIds';
import { $clauseNamed } from './clauseNamed';
import { $clauseRun } from './clauseRun';

/** Commands on the document as a whole and on what is declared in it. */
export const DocumentExtension = defineExtension({
  name: 'ewa/Document',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_CLAUSE_COMMAND, $insertClause, COMMAND_PRIORITY_LOW),
      editor.registerCommand(ADD_SECTION_COMMAND, $addSection, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        SET_EFFECTS_COMMAND,
        ({ clause, effects }) => {
          const node = $clauseNamed(clause);
          if (node === null) return false;
          $addUpdateTag(HISTORY_PUSH_TAG);
          // Asked for in the panel, where the focus stays: another key there is another answer.
          $addUpdateTag(SKIP_DOM_SELECTION_TAG);
          $setState(node, effectsState, effects);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        SET_PROFILE_COMMAND,
        (profile) => {
          $addUpdateTag(HISTORY_PUSH_TAG);
          $setState($getRoot(), profileState, profile);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        SET_LANGUAGE_COMMAND,
        (language) => {
          $addUpdateTag(HISTORY_PUSH_TAG);
          $setState($getRoot(), languageState, language);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

/**
 * Puts a copy behind the clause at the caret and all under it, at its level, or in its place when it
 * is empty; without a caret, at the end of the document.
 */
function $insertClause(clause: Clause): boolean {
  const selection = $getSelection();
  const at = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const here = at === null ? null : $clauseOf(at);
  const section = (at === null ? null : $sectionOf(at)) ?? $getRoot().getLastChild();
  if (!$isSectionNode(section)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const level = here === null ? 1 : $getState(here, levelState);
  const nodes = $clauseNodes(copyClause(clause, $newId), level);
  if (here === null) {
    const first = section.getFirstChild();
    for (const node of nodes.toReversed()) {
      if (at === null || first === null) section.append(node);
      else first.insertAfter(node);
    }
  } else {
    const last = $clauseRun(here).at(-1) ?? here;
    for (const node of nodes.toReversed()) last.insertAfter(node);
    if ($isBlankClause(here) && $getState(here, effectsState).length === 0) here.remove(true);
  }
  const line = $firstLine(nodes[0] ?? null);
  if (line !== null) $caretAtStart(line);
  return true;
}

function $addSection(): true {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const title = $createSectionTitleNode();
  const section = $createSectionNode($newSectionId());
  $getRoot().append(section);
  section.append(title);
  $caretAtStart(title);
  return true;
}
