import { create } from 'zustand';
import type { Agreement } from '../../shared/agreement/Agreement';
import { sameValue } from '../../shared/agreement/edits/between/sameValue';
import type { Finding } from '../../shared/check/Finding';
import type { DiskFact } from '../../shared/ipc/facts/diskFact';
import type { DocumentFacts, SavedFacts, SaveFact } from '../../shared/ipc/facts/documentFacts';
import type { SaveState } from './SaveState';

/** The document of this window. The editor alone writes the body; this is what was read from it. */
export type OpenDocument = Pick<DocumentFacts, 'documentId' | 'name' | 'access' | 'heldBy'> & {
  /** With the staff list and the records, which the editor does not hold: signing is never undone. */
  readonly agreement: Agreement;
  readonly saveState: SaveState;
};

/** What checking has to say. `findings` is null before the first time. */
export type CheckedFacts = {
  readonly state: 'checking' | 'checked' | 'broken-down';
  readonly findings: readonly Finding[] | null;
  readonly at: Date | null;
};

type DocumentStore = {
  readonly document: OpenDocument | null;
  /** What the editor starts from; `turn` counts how often a document was opened or loaded anew. */
  readonly opened: { readonly agreement: Agreement; readonly turn: number } | null;
  readonly checked: CheckedFacts;
  readonly open: (facts: DocumentFacts) => void;
  readonly close: () => void;
  /** Takes over what the editor reads now; the staff list and the records stay. */
  readonly edited: (body: Agreement) => Agreement | null;
  readonly saving: () => void;
  /** `saved` is what went into the file; what was typed meanwhile is unsaved again. */
  readonly saved: (saved: Agreement, file: SavedFacts) => void;
  readonly failed: (failure: SaveFact) => void;
  readonly stillUnsaved: () => void;
  /** Null when the journal has everything again. */
  readonly keepingFailed: (failure: DiskFact | null) => void;
  /** Takes over the staff list and the records of an agreement that main saved with a new one. */
  readonly recorded: (saved: Agreement, file: SavedFacts) => void;
  readonly foundFindings: (findings: readonly Finding[], at: Date) => void;
  readonly checkBroke: () => void;
};

const nothingChecked: CheckedFacts = { state: 'checking', findings: null, at: null };

/** The open document and what is known of it. */
export const useDocument = create<DocumentStore>((set, get) => {
  const change = (part: (document: OpenDocument) => Partial<OpenDocument>): void => {
    const { document } = get();
    if (document !== null) set({ document: { ...document, ...part(document) } });
  };
  return {
    document: null,
    opened: null,
    checked: nothingChecked,
    open: (facts) =>
      set(({ opened: before }) => ({
        document: documentOf(facts),
        opened: { agreement: facts.agreement, turn: (before?.turn ?? 0) + 1 },
        checked: nothingChecked,
      })),
    close: () => set({ document: null, opened: null, checked: nothingChecked }),
    edited(body) {
      const { document } = get();
      if (document === null) return null;
      const { roster, ledger } = document.agreement;
      const agreement = { ...body, roster, ledger };
      change((now) => ({ agreement, saveState: unsaved(now) }));
      return agreement;
    },
    saving: () => change(() => ({ saveState: { kind: 'saving' } })),
    saved: (saved, file) =>
      change((now) => ({
        name: file.name,
        access: file.access,
        saveState:
          now.agreement === saved
            ? { kind: 'saved', at: new Date(file.savedAt) }
            : { kind: 'unsaved', hasFile: true, keepingFailed: null },
      })),
    failed: (failure) => change(() => ({ saveState: { kind: 'failed', failure } })),
    stillUnsaved: () => change((now) => ({ saveState: unsaved(now) })),
    keepingFailed: (failure) =>
      change((now) =>
        now.saveState.kind === 'unsaved'
          ? { saveState: { ...now.saveState, keepingFailed: failure } }
          : {},
      ),
    recorded: (saved, file) =>
      change((now) => {
        const { roster, ledger } = saved;
        // What main saved came back as a copy, so what was typed meanwhile is found by its words.
        const agreement = { ...now.agreement, roster, ledger };
        const isSame = sameValue(agreement, saved);
        return {
          name: file.name,
          access: file.access,
          agreement,
          saveState: isSame
            ? { kind: 'saved', at: new Date(file.savedAt) }
            : { kind: 'unsaved', hasFile: true, keepingFailed: null },
        };
      }),
    foundFindings: (findings, at) => set({ checked: { state: 'checked', findings, at } }),
    checkBroke: () => set(({ checked }) => ({ checked: { ...checked, state: 'broken-down' } })),
  };
});

function documentOf({ documentId, name, access, heldBy, agreement, saveState }: DocumentFacts) {
  return { documentId, name, access, heldBy, agreement, saveState: firstState(saveState, name) };
}

function firstState(state: DocumentFacts['saveState'], name: string | null): SaveState {
  return state === 'saved'
    ? { kind: 'saved', at: null }
    : { kind: 'unsaved', hasFile: name !== null, keepingFailed: null };
}

function unsaved({ name, saveState }: OpenDocument): SaveState {
  return {
    kind: 'unsaved',
    hasFile: name !== null,
    keepingFailed: saveState.kind === 'unsaved' ? saveState.keepingFailed : null,
  };
}
