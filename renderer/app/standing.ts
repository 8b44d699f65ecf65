import type { Agreement } from '../../shared/agreement/Agreement';
import { contentHash } from '../../shared/agreement/canonical/contentHash';
import { versionCode } from '../../shared/agreement/canonical/versionCode';
import type { Stage } from '../../shared/signoff/stage';
import { stage } from '../../shared/signoff/stage';
import { sha256 } from '../platform/sha256';

/** What costs a hash of the whole content to know. */
export type Standing = { readonly stage: Stage; readonly code: string };

/** How far the agreement has come, and the code of its content as a status bar shows it. */
export function standing(agreement: Agreement): Standing {
  return {
    stage: stage(agreement, sha256),
    // Two groups tell versions apart at a glance; the whole code is on the paper.
    code: versionCode(contentHash(agreement, sha256)).split(' ').slice(0, 2).join('-'),
  };
}
