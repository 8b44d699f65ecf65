import type { EventName } from '../../shared/ipc/eventNames';
import type { EventOf } from '../../shared/ipc/events';

/** What kind of file a dialog is about; its title and filters follow from it. */
export type FileKind = 'agreement' | 'rule-pack' | 'import' | 'staff-list' | 'pdf' | 'verify';

/** A window, as far as those need one who answer its requests. Tests have windows of their own. */
export type AskingWindow = {
  readonly id: number;
  /** Null when the person cancels. */
  readonly chooseFile: (kind: FileKind) => Promise<string | null>;
  /** Where to save; a file that is there was agreed to be replaced. */
  readonly choosePlace: (kind: FileKind, name: string) => Promise<string | null>;
  readonly send: <Name extends EventName>(name: Name, event: EventOf<Name>) => void;
  /** Writes the file's name into the title bar; null for a document that was never saved. */
  readonly label: (name: string | null, isUnsaved: boolean) => void;
};

/** All windows together. */
export type Windows = {
  readonly open: () => AskingWindow;
  /** Brings a window to the front. */
  readonly wake: (id: number) => void;
  /** Closes a window without asking it. */
  readonly close: (id: number) => void;
  readonly all: () => readonly AskingWindow[];
};
