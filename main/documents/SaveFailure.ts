import type { Hash } from '../../shared/agreement/Ledger';
import type { OpenFailure } from '../../shared/file/OpenFailure';
import type { DiskFailure } from './disk/DiskFailure';

/**
 * Why a save did not come to its end. The file on disk is then the whole old one, but for
 * `not-settled`, and the agreement in memory is untouched.
 */
export type SaveFailure =
  | DiskFailure
  /** The file, or its disk, is not to be written to; or it is of a later schema. */
  | { readonly kind: 'read-only' }
  /** Somebody else saved it. `found` is null when what is there now is no whole agreement file. */
  | { readonly kind: 'conflict'; readonly found: Hash | null }
  /** It was deleted, moved or renamed. */
  | { readonly kind: 'removed' }
  /** There is a file of that name, and nobody agreed to replace it. */
  | { readonly kind: 'would-replace' }
  /** A bug of ours, noticed in time: what would be written could not be read back as the same. */
  | { readonly kind: 'would-not-open'; readonly failure: OpenFailure | null }
  /**
   * The whole new file is in place, but the disk would not promise to keep it through a power cut.
   * A further save must expect `fileHash` there.
   */
  | { readonly kind: 'not-settled'; readonly fileHash: Hash; readonly failure: DiskFailure };
