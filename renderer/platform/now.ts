import type { Instant } from '../../shared/agreement/Ledger';
import { isInstant } from '../../shared/agreement/Ledger';

/** The present moment in UTC, to the second, by the clock of this computer. */
export function now(): Instant {
  const text = `${new Date().toISOString().slice(0, 19)}Z`;
  if (!isInstant(text)) throw new Error(`The clock of this computer is outside our era: ${text}`);
  return text;
}
