import type { Verified, VerifyFact } from '../../shared/ipc/facts/verifyFacts';
import type { Result } from '../../shared/result';

/** What a copy from somewhere proves, or why it cannot be read. */
export type CheckedCopy = Result<Exclude<Verified, { kind: 'cancelled' }>, VerifyFact>;
