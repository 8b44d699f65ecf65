import type { RulePack } from '../../shared/cba/RulePack';
import type { PackFact } from '../../shared/ipc/facts/packFact';
import type { Result } from '../../shared/result';

/** The rule pack, or why nothing can be checked. */
export type PackOrNot = Result<RulePack, PackFact>;
