import {
  $addUpdateTag,
  $getRoot,
  $setState,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_PUSH_TAG,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import {
  ADD_SECTION_COMMAND,
  SET_EFFECTS_COMMAND,
  SET_LANGUAGE_COMMAND,
  SET_PROFILE_COMMAND,
} from '../commands';
import { $createSectionNode } from '../nodes/SectionNode';
import { $createSectionTitleNode } from '../nodes/SectionTitleNode';
import { effectsState, languageState, profileState } from '../nodes/states';
import { $caretAtStart } from '../structure/caret';
import { $newSectionId } from '../structure/newIds';
import { $clauseNamed } from './clauseNamed';

/** Commands on the document as a whole and on what is declared in it. */
export const DocumentExtension = defineExtension({
  name: 'ewa/Document',
  register: (editor) =>
    mergeRegister(
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

function $addSection(): true {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const title = $createSectionTitleNode();
  const section = $createSectionNode($newSectionId());
  $getRoot().append(section);
  section.append(title);
  $caretAtStart(title);
  return true;
}
