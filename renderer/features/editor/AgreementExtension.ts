import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { configExtension, defineExtension, HISTORY_MERGE_TAG, safeCast } from 'lexical';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { $toLexical } from './convert/toLexical';
import { FieldNode } from './nodes/FieldNode';
import { ReferenceNode } from './nodes/ReferenceNode';
import { documentNodes } from './nodes/documentNodes';
import { ClauseExtension } from './clauses/ClauseExtension';
import { DocumentExtension } from './clauses/DocumentExtension';
import { InlineExtension } from './inlines/InlineExtension';
import { ListExtension } from './lists/ListExtension';
import { TableCommandsExtension } from './tables/TableCommandsExtension';
import { ActiveClauseExtension } from './view/ActiveClauseExtension';
import { DerivedWordsExtension } from './view/DerivedWordsExtension';
import { WindowKeysExtension } from './view/WindowKeysExtension';
import { CopyExtension } from './copy/CopyExtension';
import { PasteExtension } from './paste/PasteExtension';
import { StructureExtension } from './structure/StructureExtension';

/** An editor of one agreement: its nodes, its rules and everything a key or command can do. */
export const AgreementExtension = defineExtension({
  name: 'ewa/Agreement',
  nodes: documentNodes,
  // The agreement fills the editor below; Lexical's own beginning would be a paragraph at the root.
  $initialEditorState: null,
  config: safeCast<{ readonly opened: Agreement | null }>({ opened: null }),
  dependencies: [
    RichTextExtension,
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [ReferenceNode, FieldNode] }),
    configExtension(HistoryExtension, { delay: 600, maxDepth: 400, disabled: false }),
    configExtension(TableExtension, {
      hasCellMerge: true,
      hasCellBackgroundColor: false,
      hasTabHandler: false,
      hasHorizontalScroll: false,
    }),
    StructureExtension,
    DerivedWordsExtension,
    ActiveClauseExtension,
    WindowKeysExtension,
    PasteExtension,
    CopyExtension,
    ClauseExtension,
    DocumentExtension,
    InlineExtension,
    ListExtension,
    TableCommandsExtension,
  ],
  afterRegistration(editor, { opened }) {
    if (opened === null) return () => {};
    editor.update(() => $toLexical(opened), { discrete: true, tag: HISTORY_MERGE_TAG });
    return () => {};
  },
});
