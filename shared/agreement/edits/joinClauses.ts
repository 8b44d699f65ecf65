import type { Clause, Effect, Section } from '../Body';
import { MOST_EFFECTS } from '../Body';
import { retargetClause } from '../copy/retarget';
import { mapShared } from '../copy/mapShared';
import type { ReferenceTarget } from '../RichText';
import { LONGEST_TEXT } from '../RichText';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import type { ClauseEdit } from './Edit';
import type { EditFailure } from './EditFailure';
import { findClause, replaceClause } from './clauseTree';
import { isSameEffect } from './declaredEffects';
import { hasLongerText, joinBlocks } from './joinBlocks';

type JoinEdit = Extract<ClauseEdit, { kind: 'join-clauses' }>;

/**
 * Makes one clause of two neighbours. It keeps the id, role, heading and origin of the first, takes
 * over the second's words, effects and children, and what referred to the second refers to it.
 * No word is lost: the second's heading becomes the first words of its text.
 */
export function joinClauses(
  sections: readonly Section[],
  edit: JoinEdit,
): Result<readonly Section[], EditFailure> {
  const pair = neighbours(sections, edit);
  if (!pair.ok) return pair;
  const { first, second } = pair.value;
  if (second.role.kind === 'statement') {
    return err({ kind: 'joins-a-statement', act: second.role.act });
  }
  const effects = union(first.effects, second.effects);
  if (effects.length > MOST_EFFECTS) {
    return err({ kind: 'too-many', of: 'effects', most: MOST_EFFECTS });
  }
  const blocks = joinBlocks(first.blocks, second, edit.seam);
  if (hasLongerText(blocks, LONGEST_TEXT)) {
    return err({ kind: 'too-many', of: 'characters', most: LONGEST_TEXT });
  }

  const joined = replaceClause(
    replaceClause(sections, second.id, () => []),
    first.id,
    (clause) => [{ ...clause, blocks, effects, children: joinChildren(first, second) }],
  );
  return ok(redirect(joined, second, first));
}

function neighbours(
  sections: readonly Section[],
  edit: JoinEdit,
): Result<{ readonly first: Clause; readonly second: Clause }, EditFailure> {
  const place = findClause(sections, edit.first);
  if (place === null) return err({ kind: 'unknown-clause', clause: edit.first });
  const second = findClause(sections, edit.second);
  if (second === null) return err({ kind: 'unknown-clause', clause: edit.second });

  const first = place.clause;
  const siblings = place.ancestors.at(-1)?.children ?? place.section.clauses;
  const beside = siblings[siblings.indexOf(first) + 1];
  if (second.clause !== beside && second.clause !== first.children[0]) {
    return err({ kind: 'not-neighbours', first: edit.first, second: edit.second });
  }
  return ok({ first, second: second.clause });
}

/** In reading order: what stood under a first child comes before what stood beside it. */
function joinChildren(first: Clause, second: Clause): readonly Clause[] {
  return first.children[0] === second
    ? [...second.children, ...first.children.slice(1)]
    : [...first.children, ...second.children];
}

function union(effects: readonly Effect[], more: readonly Effect[]): readonly Effect[] {
  return [
    ...effects,
    ...more.filter((effect) => !effects.some((each) => isSameEffect(each, effect))),
  ];
}

function redirect(sections: readonly Section[], from: Clause, to: Clause): readonly Section[] {
  const change = (target: ReferenceTarget): ReferenceTarget =>
    target.kind === 'clause' && target.id === from.id ? { kind: 'clause', id: to.id } : target;
  return mapShared(sections, (section) => {
    const clauses = mapShared(section.clauses, (clause) => retargetClause(clause, change));
    return clauses === section.clauses ? section : { ...section, clauses };
  });
}
