import type { RulePack } from '../../shared/cba/RulePack';
import type { PackFact } from '../../shared/ipc/facts/packFact';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';

/** The rule pack, or why nothing can be checked: not yet, or not at all. */
export type PackOrNot = Result<RulePack, PackFact | { readonly kind: 'pending' }>;

/** As long as main is still reading it. */
export const PENDING_PACK: PackOrNot = err({ kind: 'pending' });

export function isPending(pack: PackOrNot): boolean {
  return !pack.ok && pack.error.kind === 'pending';
}
