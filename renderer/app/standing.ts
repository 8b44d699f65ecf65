import type { Agreement } from '../../shared/agreement/Agreement';
import type { Hash, Sha256 } from '../../shared/agreement/Ledger';
import { contentHash } from '../../shared/agreement/canonical/contentHash';
import { versionCode } from '../../shared/agreement/canonical/versionCode';
import type { Stage } from '../../shared/signoff/stage';
import { stage } from '../../shared/signoff/stage';
import { sha256 } from '../platform/sha256';

/** What costs a hash of the whole content to know. */
export type Standing = { readonly stage: Stage; readonly code: string };

/** How far the agreement has come, and the code of its content as a status bar shows it. */
export function standing(agreement: Agreement): Standing {
  const hash = hashingOnce();
  return {
    stage: stage(agreement, hash),
    // Two groups tell versions apart at a glance; the whole code is on the paper.
    code: versionCode(contentHash(agreement, hash)).split(' ').slice(0, 2).join('-'),
  };
}

/** Both ask for the hash of the same content, which is most of the work. */
function hashingOnce(): Sha256 {
  let last: { readonly text: string; readonly hash: Hash } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, hash: sha256(text) };
    return last.hash;
  };
}
