import type { Clause } from '../../agreement/Body';

/** "Lunch is at noon." may stand twice; a sentence or two that repeat are a slip. */
const SHORTEST_KEY = 60;

/** The letters and digits of a clause, or "". The words of a statement are the app's to offer. */
export function keyOf({ role }: Clause, folded: string): string {
  if (role.kind === 'statement' || folded.length < SHORTEST_KEY) return '';
  const key = folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return key.length < SHORTEST_KEY ? '' : key;
}
