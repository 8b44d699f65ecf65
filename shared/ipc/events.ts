import type { EventName } from './eventNames';
import type { DiskFact } from './facts/diskFact';
import type { Preferences } from './facts/preferences';
import type { DocumentId, HandedId, ImportId } from './handles';

/** What is chosen in the native menu or by its keys, and belongs to the window to do. */
export type MenuCommand =
  | 'start'
  | 'new'
  | 'open'
  | 'import'
  | 'verify'
  | 'save'
  | 'save-as'
  | 'next-year'
  | 'export-pdf'
  | 'preview'
  | 'show-summary'
  | 'undo'
  | 'redo'
  | 'find'
  | 'next-finding'
  | 'previous-finding'
  | 'explain-finding'
  | 'fix-finding'
  | 'next-step'
  | 'show-effects'
  | 'show-clauses'
  | 'show-keys'
  | 'rule-packs'
  | 'about';

/** A file that a person dropped on the window, by what can be done with it. Its path stays in main. */
export type DroppedFile =
  | { readonly kind: 'agreement' | 'pdf'; readonly handedId: HandedId }
  /** A draft in the format of another program. */
  | { readonly kind: 'draft'; readonly importId: ImportId }
  | { readonly kind: 'unknown'; readonly name: string };

/** What each event carries. From main only, so nothing here is checked again. */
type EventPayloads = {
  readonly 'menu:command': { readonly command: MenuCommand };
  readonly 'pdf:progress': {
    readonly documentId: DocumentId;
    readonly page: number;
    readonly pages: number;
  };
  /** Somebody else saved the file. `readable` is false when what is there now is no whole agreement file. */
  readonly 'document:changed-on-disk': {
    readonly documentId: DocumentId;
    readonly readable: boolean;
  };
  /** The file was deleted, moved or renamed, or its disk is gone. */
  readonly 'document:removed': { readonly documentId: DocumentId };
  /** What is typed cannot be kept on disk at present, so a crash would lose it. Tried again with the next edit. */
  readonly 'journal:failed': { readonly documentId: DocumentId; readonly failure: DiskFact };
  /** After that: what was typed is kept again. */
  readonly 'journal:kept': { readonly documentId: DocumentId };
  /** The person wants the window closed, or the app. The window answers on `document:close`. */
  readonly 'close:asked': { readonly documentId: DocumentId; readonly reason: 'close' | 'quit' };
  readonly 'preferences:changed': { readonly preferences: Preferences };
  readonly 'file:dropped': { readonly file: DroppedFile };
};

export type EventOf<Name extends EventName> = EventPayloads[Name];

/** Listens to an event; gives the function that stops listening. */
export type On = <Name extends EventName>(
  name: Name,
  listener: (event: EventOf<Name>) => void,
) => () => void;
