import type { RulePack, StateLaw } from '../../../shared/cba/RulePack';
import type { Finding } from '../../../shared/check/Finding';

/** The law a finding is about; the rule names its entry in the reading. null for findings about the contract. */
export function lawOf({ rule, evidence }: Finding, pack: RulePack): StateLaw | null {
  if (rule !== 'state-law-change') return null;
  return pack.stateLaw.find(({ id }) => evidence?.reading.includes(id) === true) ?? null;
}
