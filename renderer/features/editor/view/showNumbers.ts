import type { ElementNode, LexicalEditor } from 'lexical';
import { $getRoot, $getState } from 'lexical';
import type { TableCellNode, TableNode } from '@lexical/table';
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table';
import { listSign } from '../../../../shared/agreement/numbering/listSign';
import { ownNumber } from '../../../../shared/agreement/numbering/ownNumber';
import { headingText } from '../../../../shared/agreement/text/agreementText';
import type { TextContext } from '../../../../shared/agreement/text/inlineText';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $isClauseListNode } from '../nodes/ClauseListNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $isSectionTitleNode } from '../nodes/SectionTitleNode';
import {
  clauseIdState,
  columnsState,
  depthState,
  headerRowsState,
  listStyleState,
  sectionIdState,
  tableIdState,
} from '../nodes/states';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';

/**
 * Shows the numbers of sections, clauses, tables and items as attributes, which the style sheet sets
 * before the words. Generated content is read aloud, is never in the way of the caret and is nobody's
 * to delete. Only what has changed is written.
 */
export function $showNumbers(editor: LexicalEditor, context: TextContext): void {
  for (const section of $getRoot().getChildren()) {
    if (!$isSectionNode(section)) continue;
    const id = $getState(section, sectionIdState);
    const number = id === null ? undefined : context.numbers.sections.get(id);
    const title = section.getFirstChild();
    if (title !== null) setData(editor.getElementByKey(title.getKey()), 'number', number ?? '');
    if ($isSectionTitleNode(title)) $showTitle(title, editor, context);
    for (let node = section.getFirstChild(); node !== null; node = node.getNextSibling()) {
      if ($isClauseNode(node)) $showClause(node, editor, context);
    }
  }
}

function $showClause(clause: ClauseNode, editor: LexicalEditor, context: TextContext): void {
  const dom = editor.getElementByKey(clause.getKey());
  const id = $getState(clause, clauseIdState);
  const number = (id === null ? undefined : context.numbers.clauses.get(id)) ?? '';
  if (dom !== null && dom.getAttribute('aria-label') !== number) {
    dom.setAttribute('aria-label', number);
    setData(dom, 'number', ownNumber(number));
  }
  for (let block = clause.getFirstChild(); block !== null; block = block.getNextSibling()) {
    if ($isClauseListNode(block)) $showSigns(block, editor);
    else if ($isTableCaptionNode(block)) $showCaption(block, editor, context);
    else if ($isTableNode(block)) $showColumns(block, editor);
    else if ($isClauseHeadingNode(block)) $showClosing(block, editor);
  }
}

function $showCaption(caption: ElementNode, editor: LexicalEditor, context: TextContext): void {
  const table = caption.getNextSibling();
  const id = $isTableNode(table) ? $getState(table, tableIdState) : null;
  const number = id === null ? undefined : context.numbers.tables.get(id);
  const words = number === undefined ? '' : context.words.reference.table(number);
  setData(editor.getElementByKey(caption.getKey()), 'number', words);
}

function $showSigns(list: ElementNode, editor: LexicalEditor): void {
  const counts: number[] = [];
  for (const item of list.getChildren()) {
    if (!$isClauseListItemNode(item)) continue;
    const depth = $getState(item, depthState);
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    const sign = listSign($getState(item, listStyleState), counts[depth] ?? 1);
    setData(editor.getElementByKey(item.getKey()), 'sign', sign);
  }
}

function $showColumns(table: TableNode, editor: LexicalEditor): void {
  const columns = $getState(table, columnsState);
  const headings = $getState(table, headerRowsState);
  for (const [index, row] of table.getChildren().entries()) {
    if (!$isTableRowNode(row)) continue;
    let column = 0;
    for (const cell of row.getChildren()) {
      if (!$isTableCellNode(cell)) continue;
      const dom = editor.getElementByKey(cell.getKey());
      setData(dom, 'align', columns[column] ?? 'start');
      setData(dom, 'heading', index < headings ? 'yes' : 'no');
      $showCell(cell, editor);
      column += cell.getColSpan();
    }
  }
}

/** A heading is closed by a full stop of the page's, unless it ends a sentence itself. */
export function $showClosing(heading: ElementNode, editor: LexicalEditor): void {
  const text = heading.getTextContent();
  const closing = text === '' ? '' : headingText(text).slice(text.length);
  setData(editor.getElementByKey(heading.getKey()), 'closing', `${closing} `);
}

/** A section without a title is called by its number, for those who go from heading to heading. */
export function $showTitle(title: ElementNode, editor: LexicalEditor, context: TextContext): void {
  const dom = editor.getElementByKey(title.getKey());
  if (title.getTextContent() !== '') dom?.removeAttribute('aria-label');
  else
    dom?.setAttribute('aria-label', context.words.reference.section(dom.dataset['number'] ?? ''));
}

/** A cell without words heads nothing, whatever row it stands in. */
export function $showCell(cell: TableCellNode, editor: LexicalEditor): void {
  const dom = editor.getElementByKey(cell.getKey());
  if (dom?.tagName !== 'TH') return;
  if (cell.getTextContent() === '') dom.setAttribute('role', 'cell');
  else dom.removeAttribute('role');
}

export function setData(dom: HTMLElement | null, name: string, value: string): void {
  if (dom !== null && dom.dataset[name] !== value) dom.dataset[name] = value;
}
