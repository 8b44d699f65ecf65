import type { Agreement } from '../../shared/agreement/Agreement';
import type { Finding } from '../../shared/check/Finding';
import type { SaveFact } from '../../shared/ipc/facts/documentFacts';
import type { Signer } from '../features/signoff/SignOffPanel';

/** What lies over the document: a dialog, or a screen that fills the window. One at a time. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'save-failed'; readonly failure: SaveFact }
  | { readonly kind: 'changed-on-disk'; readonly readable: boolean }
  | { readonly kind: 'removed' }
  | { readonly kind: 'close'; readonly reason: 'close' | 'quit' }
  | { readonly kind: 'library'; readonly agreement: Agreement }
  /** What was checked and how it stands, before the agreement is handed in. */
  | { readonly kind: 'summary' }
  | { readonly kind: 'replace'; readonly finding: Finding; readonly agreement: Agreement }
  | { readonly kind: 'roster' }
  /** The agreement as it stood when the screen opened: nothing changes it while somebody reads. */
  | { readonly kind: 'signing'; readonly signer: Signer; readonly agreement: Agreement }
  | { readonly kind: 'preview'; readonly agreement: Agreement }
  | { readonly kind: 'export'; readonly agreement: Agreement };
