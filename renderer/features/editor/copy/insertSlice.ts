import type { ElementNode, LexicalNode, RangeSelection } from 'lexical';
import { $getRoot, $getState, $isElementNode } from 'lexical';
import { $isTableNode } from '@lexical/table';
import type { Clause } from '../../../../shared/agreement/Body';
import { DEEPEST_CLAUSE_LEVEL } from '../../../../shared/agreement/Body';
import { retargetClause } from '../../../../shared/agreement/copy/retarget';
import type { Block } from '../../../../shared/agreement/RichText';
import { clauseId, tableId } from '../../../../shared/agreement/ids';
import { $clauseRun } from '../clauses/clauseRun';
import { $fillClause } from '../convert/toLexical';
import { $withText } from '../convert/inlineNodes';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $createClauseNode } from '../nodes/ClauseNode';
import { $createSectionNode } from '../nodes/SectionNode';
import { $createSectionTitleNode } from '../nodes/SectionTitleNode';
import {
  clauseIdState,
  effectsState,
  levelState,
  sectionIdState,
  tableIdState,
} from '../nodes/states';
import { $insertBlocks } from '../paste/insertPasted';
import { $caretAtEnd, $lastLine } from '../structure/caret';
import { $clauseOf, $isBlankClause, $sectionOf } from '../structure/lines';
import { $newClauseId, $newSectionId, $newTableId } from '../structure/newIds';
import type { Slice, SlicedClause, SlicePart } from './Slice';

/**
 * Puts a slice of an agreement at the caret. What was cut keeps its name; a copy of what is still
 * there gets a new one and remembers which it is a copy of. References inside the slice lead inside it.
 */
export function $insertSlice(selection: RangeSelection, slice: Slice): void {
  const names: Names = { taken: $takenIds(), renamed: new Map() };
  if (slice.kind === 'blocks') {
    const renamed = slice.blocks.map((block) => $renamedBlock(block, names));
    $insertBlocks(selection, renamed);
    return;
  }
  const named = slice.parts.map((part) => $named(part, names));
  $insertParts(
    selection,
    named.map((part) => retargeted(part, names)),
  );
}

type Names = { readonly taken: Set<string>; readonly renamed: Map<string, string> };

function $takenIds(): Set<string> {
  const taken = new Set<string>();
  const $visit = (node: LexicalNode): void => {
    const ids = [
      $getState(node, sectionIdState),
      $getState(node, clauseIdState),
      $getState(node, tableIdState),
    ];
    for (const id of ids) if (id !== null) taken.add(id);
    if ($isElementNode(node) && !$isTableNode(node)) {
      for (const child of node.getChildren()) if ($isElementNode(child)) $visit(child);
    }
  };
  $visit($getRoot());
  return taken;
}

function $named(part: SlicePart, names: Names): SlicePart {
  if (part.kind === 'section') return part;
  const { clause, isWhole } = part;
  const blocks = clause.blocks.map((block) => $renamedBlock(block, names));
  if (isWhole && !names.taken.has(clause.id)) {
    names.taken.add(clause.id);
    return { ...part, clause: { ...clause, blocks } };
  }
  const id = $newClauseId();
  names.renamed.set(clause.id, id);
  const origin = isWhole ? clause.id : null;
  // An act has one statement: its copy is an ordinary clause until the team says otherwise.
  return { ...part, clause: { ...clause, id, blocks, origin, role: { kind: 'provision' } } };
}

function $renamedBlock(block: Block, names: Names): Block {
  if (block.kind !== 'table') return block;
  if (!names.taken.has(block.id)) {
    names.taken.add(block.id);
    return block;
  }
  const id = $newTableId();
  names.renamed.set(block.id, id);
  return { ...block, id };
}

function retargeted(part: SlicePart, { renamed }: Names): SlicePart {
  if (part.kind === 'section') return part;
  const clause = retargetClause(part.clause, (target) => {
    const id = renamed.get(target.id);
    if (id === undefined || target.kind === 'section') return target;
    return target.kind === 'clause'
      ? { kind: 'clause', id: clauseId(id) }
      : { kind: 'table', id: tableId(id) };
  });
  return { ...part, clause };
}

function $insertParts(selection: RangeSelection, parts: readonly SlicePart[]): void {
  const at = selection.anchor.getNode();
  const here = $clauseOf(at);
  let section: ElementNode | null = $sectionOf(at);
  if (section === null) return;
  const first = parts.find((part) => part.kind === 'clause');
  const level = here === null ? 1 : $getState(here, levelState);
  const shift = level - (first?.level ?? level);
  let place: LexicalNode | null =
    here === null ? section.getFirstChild() : ($clauseRun(here).at(-1) ?? here);
  for (const part of parts) {
    if (part.kind === 'section') {
      const next = $createSectionNode($newSectionId());
      section.insertAfter(next);
      // What came after the place of insertion goes on after the last section that is put in.
      const rest: readonly LexicalNode[] = place?.getNextSiblings() ?? [];
      place = $withText($createSectionTitleNode(), part.title);
      next.append(place, ...rest);
      section = next;
    } else {
      const node = $clauseNode(part, shift);
      if (place === null) section.append(node);
      else place.insertAfter(node);
      place = node;
    }
  }
  if (here !== null && $isBlankClause(here) && $getState(here, effectsState).length === 0) {
    here.remove(true);
  }
  const line = $lastLine(place);
  if (line !== null) $caretAtEnd(line);
}

function $clauseNode({ clause, level }: SlicedClause, shift: number): ClauseNode {
  const own = Math.min(DEEPEST_CLAUSE_LEVEL, Math.max(1, level + shift));
  const { id, role, effects, origin, heading, blocks }: Clause = clause;
  return $fillClause($createClauseNode(id, own, { role, effects, origin }), { heading, blocks });
}
