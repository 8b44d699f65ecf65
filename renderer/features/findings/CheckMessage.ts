import type { RulePack } from '../../../shared/cba/RulePack';
import type { Finding } from '../../../shared/check/Finding';
import type { AgreementChange } from './AgreementChange';

/** From the window to the worker that checks. `turn` comes back with the answer. */
export type CheckRequest =
  | { readonly kind: 'pack'; readonly pack: RulePack }
  | { readonly kind: 'check'; readonly turn: number; readonly change: AgreementChange };

/** `lost`: the change named a part that the worker does not hold, so all has to be sent again. */
export type CheckReply =
  | { readonly kind: 'findings'; readonly turn: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'lost'; readonly turn: number };
