import type { ImportedFacts } from '../../shared/ipc/facts/importFacts';
import type { OpenFact } from '../../shared/ipc/facts/documentFacts';
import type { Recovery } from '../../shared/ipc/facts/startFacts';
import type { DocumentId, ImportId } from '../../shared/ipc/handles';
import type { CheckedCopy } from './CheckedCopy';
import type { EditorSession } from '../features/editor/createEditorSession';

/** What a new agreement is made from. A template of null is chosen in the form. */
export type NewSource =
  | { readonly kind: 'template'; readonly name: string | null }
  | { readonly kind: 'import'; readonly imported: ImportedFacts }
  | { readonly kind: 'next-year'; readonly documentId: DocumentId };

/** What lies over the window, beside what the document itself asks. One thing at a time. */
export type Over =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'start' }
  | { readonly kind: 'new'; readonly source: NewSource }
  | { readonly kind: 'profile'; readonly session: EditorSession }
  | { readonly kind: 'recovery'; readonly recovery: Recovery }
  | { readonly kind: 'open-failed'; readonly fact: OpenFact }
  /** A file is to be chosen, unless it is given, and read; the import itself says how far it is. */
  | { readonly kind: 'import'; readonly importId: ImportId | null }
  | { readonly kind: 'verdict'; readonly found: CheckedCopy }
  | { readonly kind: 'packs' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'about' };
