import type { RulePack } from '../cba/RulePack';
import { rulePackSchema } from '../cba/schema/rulePackSchema';
import type { Result } from '../result';
import { err, ok } from '../result';

/** What is wrong with the shape of a rule pack, and where. */
export type InvalidPack = {
  readonly kind: 'invalid';
  readonly path: string;
  readonly problem: string;
};

/**
 * A rule pack whose shape is right, whatever it makes of its own counter-examples. Enough for the pack
 * that comes with the app, which the tests try; any other has to be admitted.
 */
export function readRulePack(data: unknown): Result<RulePack, InvalidPack> {
  const parsed = rulePackSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return err({ kind: 'invalid', path, problem: issue?.message ?? '' });
}
