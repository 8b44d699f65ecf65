import type { DiskFailure } from '../documents/disk/DiskFailure';
import type { FileNews } from './watchFile';

/** What an open document tells unasked. */
export type SessionNews =
  | FileNews
  | { readonly kind: 'journal-failed'; readonly failure: DiskFailure }
  /** After that: what was typed is in the journal again. */
  | { readonly kind: 'journal-kept' };
