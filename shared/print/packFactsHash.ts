import { canonicalJson } from '../agreement/canonical/canonicalJson';
import type { Hash, Sha256 } from '../agreement/Ledger';
import type { RulePack } from '../cba/RulePack';

/**
 * Names all that may be printed from a pack, besides its version and what was found under it. Packs
 * with the same facts print alike; two that print alike may still differ in them.
 */
export function packFactsHash(pack: RulePack, sha256: Sha256): Hash {
  const { name, articles, sources } = pack;
  return sha256(canonicalJson({ name, articles, sources }));
}
