import { $getRoot, $getState } from 'lexical';
import { $isTableNode } from '@lexical/table';
import type { ClauseId, SectionId, TableId } from '../../../../shared/agreement/ids';
import { alphabetic, roman } from '../../../../shared/agreement/numbering/ordinal';
import type { Numbering } from '../../../../shared/agreement/numbering/numbering';
import { $isClauseNode } from '../nodes/ClauseNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { clauseIdState, levelState, sectionIdState, tableIdState } from '../nodes/states';

/**
 * The numbers of the document as it stands in the editor: `numbering` of what would be read from it,
 * without reading a word.
 */
export function $numbering(): Numbering {
  const sections = new Map<SectionId, string>();
  const clauses = new Map<ClauseId, string>();
  const tables = new Map<TableId, string>();
  let sectionCount = 0;
  for (const section of $getRoot().getChildren()) {
    if (!$isSectionNode(section)) continue;
    sectionCount += 1;
    const id = $getState(section, sectionIdState);
    if (id !== null) sections.set(id, String(sectionCount));
    const counts: number[] = [];
    for (let node = section.getFirstChild(); node !== null; node = node.getNextSibling()) {
      if (!$isClauseNode(node)) continue;
      const level = Math.min($getState(node, levelState), counts.length + 1);
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      counts.length = level;
      const clause = $getState(node, clauseIdState);
      if (clause !== null) clauses.set(clause, numberText(sectionCount, counts));
      for (let block = node.getFirstChild(); block !== null; block = block.getNextSibling()) {
        const table = $isTableNode(block) ? $getState(block, tableIdState) : null;
        if (table !== null) tables.set(table, String(tables.size + 1));
      }
    }
  }
  return { sections, clauses, tables };
}

function numberText(section: number, [first = 0, second, third]: readonly number[]): string {
  const own = `${section}.${first}`;
  const under = second === undefined ? '' : `(${alphabetic(second)})`;
  return own + under + (third === undefined ? '' : `(${roman(third)})`);
}
