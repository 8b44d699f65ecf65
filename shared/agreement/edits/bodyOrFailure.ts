import type { Section } from '../Body';
import type { Result } from '../../result';
import { err, ok } from '../../result';
import { repeatedAct, repeatedId } from '../uniqueness';
import type { EditFailure } from './EditFailure';

/** The edited sections, unless something in them now stands twice. */
export function bodyOrFailure(
  sections: readonly Section[],
): Result<readonly Section[], EditFailure> {
  const id = repeatedId(sections);
  if (id !== null) return err({ kind: 'duplicate-id', id });
  const act = repeatedAct(sections);
  return act === null ? ok(sections) : err({ kind: 'second-statement', act });
}
