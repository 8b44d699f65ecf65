import { $getRoot, $getState } from 'lexical';
import { $isTableNode } from '@lexical/table';
import type { ReferenceTarget } from '../../../../shared/agreement/RichText';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { clauseIdState, sectionIdState, tableIdState } from '../nodes/states';
import { $isTableCaptionNode } from '../nodes/TableCaptionNode';
import { $documentContext } from '../structure/documentContext';

/** A place that the text can refer to, by its number and by what tells it from others. */
type ReferenceChoice = {
  readonly target: ReferenceTarget;
  readonly number: string;
  readonly title: string;
};

const LONGEST_TITLE = 60;

/** Every section, clause and table, in reading order. Read when somebody is about to choose. */
export function $referenceChoices(): readonly ReferenceChoice[] {
  const context = $documentContext();
  if (context === null) return [];
  const { numbers, words } = context;
  const choices: ReferenceChoice[] = [];
  for (const section of $getRoot().getChildren().filter($isSectionNode)) {
    const id = $getState(section, sectionIdState);
    if (id !== null) {
      const title = section.getFirstChild()?.getTextContent() ?? '';
      const number = words.reference.section(numbers.sections.get(id) ?? '');
      choices.push({ target: { kind: 'section', id }, number, title });
    }
    for (const clause of section.getChildren().filter($isClauseNode)) {
      const own = $getState(clause, clauseIdState);
      if (own === null) continue;
      const number = words.reference.clause(numbers.clauses.get(own) ?? '');
      const first = clause.getFirstChild();
      const text = first?.getTextContent() ?? '';
      const title = $isClauseHeadingNode(first) ? text : beginning(text);
      choices.push({ target: { kind: 'clause', id: own }, number, title });
      for (const table of clause.getChildren().filter($isTableNode)) {
        const tableId = $getState(table, tableIdState);
        if (tableId === null) continue;
        const caption = table.getPreviousSibling();
        choices.push({
          target: { kind: 'table', id: tableId },
          number: words.reference.table(numbers.tables.get(tableId) ?? ''),
          title: $isTableCaptionNode(caption) ? caption.getTextContent() : '',
        });
      }
    }
  }
  return choices;
}

function beginning(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const end = text.lastIndexOf(' ', LONGEST_TITLE);
  return `${text.slice(0, end > 0 ? end : LONGEST_TITLE).toWellFormed()} …`;
}
