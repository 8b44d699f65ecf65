import { ClauseHeadingNode } from './ClauseHeadingNode';
import { ClauseListItemNode } from './ClauseListItemNode';
import { ClauseListNode } from './ClauseListNode';
import { ClauseNode } from './ClauseNode';
import { FieldNode } from './FieldNode';
import { ReferenceNode } from './ReferenceNode';
import { SectionNode } from './SectionNode';
import { SectionTitleNode } from './SectionTitleNode';
import { TableCaptionNode } from './TableCaptionNode';

/** Every node of our own; paragraphs, text, line breaks and tables are Lexical's. */
export const documentNodes = [
  SectionNode,
  SectionTitleNode,
  ClauseNode,
  ClauseHeadingNode,
  ClauseListNode,
  ClauseListItemNode,
  TableCaptionNode,
  ReferenceNode,
  FieldNode,
];
