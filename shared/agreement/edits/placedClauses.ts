import type { Clause, ClauseContent, Section } from '../Body';
import { DEEPEST_CLAUSE_LEVEL } from '../Body';
import type { ClauseId } from '../ids';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import { tableIdsOf } from '../uniqueness';
import type { Place } from './Edit';
import type { EditFailure } from './EditFailure';
import { bodyOrFailure } from './bodyOrFailure';
import { clausesIn, findClause, heightOf, placeClause, replaceClause } from './clauseTree';

type Edited = Result<readonly Section[], EditFailure>;

export function insertClause(sections: readonly Section[], clause: Clause, to: Place): Edited {
  const problem = placeProblem(sections, clause, to);
  return problem === null ? bodyOrFailure(placeClause(sections, clause, to)) : err(problem);
}

export function removeClause(sections: readonly Section[], id: ClauseId): Edited {
  if (findClause(sections, id) === null) return err({ kind: 'unknown-clause', clause: id });
  return ok(replaceClause(sections, id, () => []));
}

/** Moves a clause with all under it; it and they keep their identity. */
export function moveClause(sections: readonly Section[], id: ClauseId, to: Place): Edited {
  const found = findClause(sections, id);
  if (found === null) return err({ kind: 'unknown-clause', clause: id });
  if (to.parent.kind === 'clause' && isWithin(sections, to.parent.id, id)) {
    return err({ kind: 'into-itself', clause: id });
  }
  const others = replaceClause(sections, id, () => []);
  const problem = placeProblem(others, found.clause, to);
  return problem === null ? ok(placeClause(others, found.clause, to)) : err(problem);
}

/** Gives a clause new content; its id, its place and its children stay. */
export function putClause(
  sections: readonly Section[],
  id: ClauseId,
  content: ClauseContent,
): Edited {
  if (findClause(sections, id) === null) return err({ kind: 'unknown-clause', clause: id });
  const edited = replaceClause(sections, id, ({ children }) => [
    { ...contentOnly(content), id, children },
  ]);
  // Most edits are of plain words, which cannot make anything stand twice; they skip the look round.
  const isPlain = content.role.kind === 'provision' && tableIdsOf(content).length === 0;
  return isPlain ? ok(edited) : bodyOrFailure(edited);
}

/** Only the members that are content, also when a whole clause is handed in. */
function contentOnly({ role, heading, blocks, effects, origin }: ClauseContent): ClauseContent {
  return { role, heading, blocks, effects, origin };
}

function isWithin(sections: readonly Section[], id: ClauseId, outer: ClauseId): boolean {
  const found = findClause(sections, id);
  if (found === null) return false;
  return [...found.ancestors, found.clause].some((clause) => clause.id === outer);
}

function placeProblem(
  sections: readonly Section[],
  clause: Clause,
  { parent, index }: Place,
): EditFailure | null {
  const siblings = clausesIn(sections, parent);
  if (siblings === null) {
    return parent.kind === 'section'
      ? { kind: 'unknown-section', section: parent.id }
      : { kind: 'unknown-clause', clause: parent.id };
  }
  if (index > siblings.length) return { kind: 'index-outside', index, last: siblings.length };

  const above = parent.kind === 'clause' ? findClause(sections, parent.id) : null;
  const levelAbove = above === null ? 0 : above.ancestors.length + 1;
  const level = levelAbove + heightOf(clause);
  return level > DEEPEST_CLAUSE_LEVEL ? { kind: 'too-deep', clause: clause.id, level } : null;
}
