import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Clause, Section } from '../../../shared/agreement/Body';
import { DEEPEST_CLAUSE_LEVEL } from '../../../shared/agreement/Body';
import { findClause, heightOf } from '../../../shared/agreement/edits/clauseTree';
import type { Edit, Place } from '../../../shared/agreement/edits/Edit';
import type { NewId } from '../../../shared/agreement/ids';
import { sectionId } from '../../../shared/agreement/ids';
import type { ClausePlace } from '../../../shared/agreement/numbering/walkClauses';
import type { CaretPlace } from '../editor/view/ActiveClauseExtension';

/** A clause on its way into an agreement, and what a section is called that has to be made for it. */
type Coming = { readonly clause: Clause; readonly sectionTitle: string };

/**
 * What puts a clause in where the caret is: behind the clause it is in and all under that one, or in
 * its place when that is still to be written; first of a section whose title it is in; at the end when
 * it is nowhere. A clause with others under it goes as far up as they need.
 */
export function libraryEdits(
  { sections }: Agreement,
  caret: CaretPlace | null,
  coming: Coming,
  newId: NewId,
): readonly Edit[] {
  const { clause, sectionTitle } = coming;
  if (caret?.kind === 'clause') {
    const here = findClause(sections, caret.id);
    if (here !== null) return behind(here, clause);
  }
  const titled = sections.find(({ id }) => id === caret?.id);
  const section = titled ?? sections.at(-1);
  if (section === undefined) {
    const made: Section = { id: sectionId(newId()), title: sectionTitle, clauses: [clause] };
    return [{ kind: 'insert-section', section: made, index: 0 }];
  }
  const index = titled === undefined ? section.clauses.length : 0;
  return [{ kind: 'insert-clause', clause, to: inSection(section, index) }];
}

function behind(here: ClausePlace, clause: Clause): readonly Edit[] {
  const path = [...here.ancestors, here.clause];
  const level = Math.min(path.length, DEEPEST_CLAUSE_LEVEL + 1 - heightOf(clause));
  const before = path[level - 1] ?? here.clause;
  const insert: Edit = { kind: 'insert-clause', clause, to: placeBehind(here, path, level) };
  return before === here.clause && isStillToBeWritten(before)
    ? [insert, { kind: 'remove-clause', clause: before.id }]
    : [insert];
}

function placeBehind({ section }: ClausePlace, path: readonly Clause[], level: number): Place {
  const before = path[level - 1];
  const above = path[level - 2];
  const siblings = above?.children ?? section.clauses;
  const index = siblings.findIndex(({ id }) => id === before?.id) + 1;
  return above === undefined
    ? inSection(section, index)
    : { parent: { kind: 'clause', id: above.id }, index };
}

function inSection({ id }: Section, index: number): Place {
  return { parent: { kind: 'section', id }, index };
}

/** Nothing is said, declared or put under it yet. */
function isStillToBeWritten({ role, heading, blocks, effects, children }: Clause): boolean {
  const [only] = blocks;
  return (
    role.kind === 'provision' &&
    heading === '' &&
    blocks.length === 1 &&
    only?.kind === 'paragraph' &&
    only.content.length === 0 &&
    effects.length === 0 &&
    children.length === 0
  );
}
