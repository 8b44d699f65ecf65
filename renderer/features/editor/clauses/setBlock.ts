import type { ElementNode, RangeSelection } from 'lexical';
import { $createParagraphNode, $createTextNode, $getState, $isParagraphNode } from 'lexical';
import type { BlockKind } from '../commands';
import { $createClauseHeadingNode, $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseListItemNode } from '../nodes/ClauseListItemNode';
import { $leaveList } from '../lists/leaveList';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $createClauseNode, $isClauseNode } from '../nodes/ClauseNode';
import { $createSectionNode } from '../nodes/SectionNode';
import { $createSectionTitleNode, $isSectionTitleNode } from '../nodes/SectionTitleNode';
import { levelState, roleState } from '../nodes/states';
import { $caretAtEnd, $caretAtStart, $lastLine } from '../structure/caret';
import { $clauseOf, $lineOf, $sectionOf } from '../structure/lines';
import { $newClauseId, $newSectionId } from '../structure/newIds';
import { $backspaceAtStart } from './deleteAtEdge';
import { $headingToWords } from './joinClauses';

/** What the line at the caret is; a list or table belongs to its clause. */
export function $blockKind(selection: RangeSelection): BlockKind {
  const line = $lineOf(selection.anchor.getNode());
  if ($isSectionTitleNode(line)) return 'section';
  if ($isClauseHeadingNode(line)) return 'heading';
  const clause = line === null ? null : $clauseOf(line);
  if (line === null || clause === null || line.getParent()?.is(clause) !== true) return 'clause';
  const before = line.getPreviousSibling();
  return before === null || $isClauseHeadingNode(before) ? 'clause' : 'paragraph';
}

/** Makes another kind of the line at the caret; words stay, marks of a title go. */
export function $setBlock(selection: RangeSelection, kind: BlockKind): boolean {
  const line = $lineOf(selection.anchor.getNode());
  if (line === null) return false;
  const own = $blockKind(selection);
  if (own === kind && !$isClauseListItemNode(line)) return true;
  if (own === 'section') return $fromSection(line, kind);
  const clause = $clauseOf(line);
  if (clause === null) return false;
  switch (kind) {
    case 'section':
      return $toSection(clause);
    case 'heading':
      return $toHeading(selection, clause);
    case 'clause':
      return own === 'heading' ? $headingAsWords(clause) : $toClause(line, clause);
    case 'paragraph':
      return $toParagraph(line, clause);
  }
}

function $fromSection(title: ElementNode, kind: BlockKind): boolean {
  if (kind !== 'clause') return true;
  const section = $sectionOf(title);
  if (section?.getPreviousSibling() !== null) {
    $backspaceAtStart(title);
    return true;
  }
  const line = $createParagraphNode().append(...title.getChildren());
  title.insertAfter($createClauseNode($newClauseId(), 1).append(line));
  $caretAtStart(line);
  return true;
}

/** The clause's title, or else its first words, become the title of a section with all that follows. */
function $toSection(clause: ClauseNode): boolean {
  const section = $sectionOf(clause);
  if (section === null || $getState(clause, roleState).kind === 'statement') return true;
  const title = $createSectionTitleNode();
  const first = clause.getFirstChild();
  const after = clause.getNextSiblings();
  if ($isClauseHeadingNode(first) || $isParagraphNode(first)) {
    title.append(...first.getChildren());
    first.remove(true);
  }
  const next = $createSectionNode($newSectionId());
  section.insertAfter(next);
  next.append(title);
  if (clause.isEmpty()) clause.remove(true);
  else next.append(clause);
  next.append(...after);
  $caretAtEnd(title);
  return true;
}

/** The selected words at the start of a clause become its title; with none, there is room to type one. */
function $toHeading(selection: RangeSelection, clause: ClauseNode): boolean {
  const first = clause.getFirstChild();
  if (first === null || $isClauseHeadingNode(first)) return true;
  const text = selection.isCollapsed() ? '' : selection.getTextContent().trim();
  const isLead =
    text !== '' && $isParagraphNode(first) && first.getTextContent().trimStart().startsWith(text);
  if (isLead) selection.removeText();
  const heading = $createClauseHeadingNode();
  if (isLead) heading.append($createTextNode(text.replace(/\.$/, '')));
  first.insertBefore(heading);
  if (isLead && $isParagraphNode(first)) $trimStart(first);
  $caretAtEnd(heading);
  return true;
}

function $trimStart(line: ElementNode): void {
  const [text] = line.getAllTextNodes();
  text?.setTextContent(text.getTextContent().replace(/^[.\s]+/, ''));
}

function $headingAsWords(clause: ClauseNode): boolean {
  $headingToWords(clause);
  const line = clause.getFirstChild();
  if ($isParagraphNode(line)) $caretAtStart(line);
  return true;
}

/** A further paragraph, or an item, begins a clause of its own that takes what follows it. */
function $toClause(line: ElementNode, clause: ClauseNode): boolean {
  const own = $isClauseListItemNode(line) ? $leaveList(line) : line;
  if (own.getPreviousSibling() === null || own.getParent()?.is(clause) !== true) return true;
  const second = $createClauseNode($newClauseId(), $getState(clause, levelState));
  clause.insertAfter(second);
  second.append(own, ...own.getNextSiblings());
  return true;
}

/** An item leaves its list; the first words of a clause join the clause before as a paragraph. */
function $toParagraph(line: ElementNode, clause: ClauseNode): boolean {
  if ($isClauseListItemNode(line)) {
    $caretAtStart($leaveList(line));
    return true;
  }
  const before = clause.getPreviousSibling();
  const isStatement = $getState(clause, roleState).kind === 'statement';
  if (!$isClauseNode(before) || isStatement || $lastLine(before) === null) return true;
  $headingToWords(clause);
  before.append(...clause.getChildren());
  clause.remove(true);
  return true;
}
