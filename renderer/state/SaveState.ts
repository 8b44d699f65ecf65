import type { DiskFact } from '../../shared/ipc/facts/diskFact';
import type { SaveFact } from '../../shared/ipc/facts/documentFacts';

/** Whether what is in the window is also in the file. */
export type SaveState =
  /** `at` is null for a file that was only opened so far. */
  | { readonly kind: 'saved'; readonly at: Date | null }
  /** The edits since are in the journal, so that a crash does not lose them, unless that failed. */
  | {
      readonly kind: 'unsaved';
      readonly hasFile: boolean;
      readonly keepingFailed: DiskFact | null;
    }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: SaveFact };
