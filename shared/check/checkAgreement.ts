import type { Agreement } from '../agreement/Agreement';
import type { RulePack } from '../cba/RulePack';
import type { Checker } from './createChecker';
import { createChecker } from './createChecker';
import type { Finding } from './Finding';

const checkers = new WeakMap<RulePack, Checker>();

/**
 * Checks an agreement under a rule pack: findings about the whole first, then clause by clause in
 * reading order, then broken references.
 *
 * Checking again after one clause changed costs that clause only, since equal parts are remembered
 * by identity. The result depends on the agreement and the pack alone.
 */
export function checkAgreement(agreement: Agreement, pack: RulePack): readonly Finding[] {
  const checker = checkers.get(pack) ?? createChecker(pack);
  checkers.set(pack, checker);
  return checker.check(agreement);
}
