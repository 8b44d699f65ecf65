import type { Clause, Effect, Section } from '../Body';
import { MOST_EFFECTS } from '../Body';
import type { ClauseId } from '../ids';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import type { EditFailure } from './EditFailure';
import { findClause, replaceClause } from './clauseTree';

type Edited = Result<readonly Section[], EditFailure>;

/** Adds an effect after the others. One that is there to the letter is not declared twice. */
export function declareEffect(sections: readonly Section[], id: ClauseId, effect: Effect): Edited {
  return atClause(sections, id, ({ effects }) => {
    if (effects.some((each) => isSameEffect(each, effect))) {
      return err({ kind: 'effect-already-declared', clause: id });
    }
    if (effects.length >= MOST_EFFECTS) {
      return err({ kind: 'too-many', of: 'effects', most: MOST_EFFECTS });
    }
    return ok([...effects, effect]);
  });
}

/** Takes away the effect that is this one to the letter, note included. */
export function removeEffect(sections: readonly Section[], id: ClauseId, effect: Effect): Edited {
  return atClause(sections, id, ({ effects }) => {
    const place = effects.findIndex((each) => isSameEffect(each, effect));
    return place === -1
      ? err({ kind: 'unknown-effect', clause: id })
      : ok(effects.toSpliced(place, 1));
  });
}

export function isSameEffect(one: Effect, other: Effect): boolean {
  return (
    one.article === other.article &&
    one.section === other.section &&
    one.effect === other.effect &&
    one.note === other.note
  );
}

function atClause(
  sections: readonly Section[],
  id: ClauseId,
  change: (clause: Clause) => Result<readonly Effect[], EditFailure>,
): Edited {
  const found = findClause(sections, id);
  if (found === null) return err({ kind: 'unknown-clause', clause: id });
  const effects = change(found.clause);
  if (!effects.ok) return effects;
  return ok(replaceClause(sections, id, (clause) => [{ ...clause, effects: effects.value }]));
}
