import { TableCellNode, TableNode } from '@lexical/table';
import { defineExtension, mergeRegister, RootNode, TextNode } from 'lexical';
import { ClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { ClauseListNode } from '../nodes/ClauseListNode';
import { ClauseNode } from '../nodes/ClauseNode';
import { SectionNode } from '../nodes/SectionNode';
import { SectionTitleNode } from '../nodes/SectionTitleNode';
import { TableCaptionNode } from '../nodes/TableCaptionNode';
import { $keepClause, $keepList } from './keepClause';
import { $keepRoot, $keepSection } from './keepSection';
import { $keepCell, $keepTable } from './keepTable';
import { $keepText } from './keepText';
import { NewIdExtension } from './newIds';
import { $keepPlain } from './plainLines';

/** Keeps the editor's state to the closed schema after every change, wherever the change came from. */
export const StructureExtension = defineExtension({
  name: 'ewa/Structure',
  dependencies: [NewIdExtension],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(RootNode, $keepRoot),
      editor.registerNodeTransform(SectionNode, $keepSection),
      editor.registerNodeTransform(ClauseNode, $keepClause),
      editor.registerNodeTransform(ClauseListNode, $keepList),
      editor.registerNodeTransform(TableNode, $keepTable),
      editor.registerNodeTransform(TableCellNode, $keepCell),
      editor.registerNodeTransform(TextNode, $keepText),
      editor.registerNodeTransform(SectionTitleNode, $keepPlain),
      editor.registerNodeTransform(ClauseHeadingNode, $keepPlain),
      editor.registerNodeTransform(TableCaptionNode, $keepPlain),
    ),
});
