import type { Agreement } from '../../../shared/agreement/Agreement';
import type { Result } from '../../../shared/result';
import type { Desk } from '../Desk';
import type { DiskFailure } from '../disk/DiskFailure';
import { oneAtATime } from '../oneAtATime';
import type { OpenDocument } from '../openDocument';
import { writeJournal } from './writeJournal';

/** Keeps what has been typed since the last save. */
export type Journal = {
  /** Takes the agreement as it is now. Costs nothing: it is written within {@link MOST_PAUSE_MILLISECONDS}. */
  readonly record: (agreement: Agreement) => void;
  /** Writes at once what is not yet written, and returns when the disk has it. */
  readonly flush: () => Promise<Result<null, DiskFailure>>;
  /** After a save: goes on from the new file. `current` has what was typed during the save. */
  readonly continueFrom: (
    saved: OpenDocument,
    current: Agreement,
  ) => Promise<Result<null, DiskFailure>>;
  /** When the document is saved and closed, or the person lets the changes go: ends, and leaves nothing. */
  readonly discard: () => Promise<void>;
  /** Ends, and leaves the journal for the next time the document is opened. */
  readonly close: () => Promise<Result<null, DiskFailure>>;
};

/** What is typed waits so long, and no longer, for the disk to be asked: half of the second we promise. */
export const MOST_PAUSE_MILLISECONDS = 500;

type JournalOptions = {
  readonly document: OpenDocument;
  readonly desk: Desk;
  /** Told of every failed write. What was not written is tried again with the next change. */
  readonly onFailure: (failure: DiskFailure) => void;
  /** Told when everything is on disk again after a failed write. */
  readonly onKept?: () => void;
};

/** Starts the journal of a document. There is no file until something is recorded. */
export function startJournal({ document, desk, onFailure, onKept }: JournalOptions): Journal {
  const writing = writeJournal(document, desk);
  const inTurn = oneAtATime();
  let newest = document.agreement;
  let timer: NodeJS.Timeout | null = null;
  let isBehind = false;

  async function write(): Promise<Result<null, DiskFailure>> {
    const written = await writing.write(newest);
    if (!written.ok) onFailure(written.error);
    else if (isBehind) onKept?.();
    isBehind = !written.ok;
    return written;
  }

  function stopTimer(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  async function flush(): Promise<Result<null, DiskFailure>> {
    stopTimer();
    return inTurn(write);
  }

  return {
    record: (agreement) => {
      newest = agreement;
      timer ??= setTimeout(() => void flush(), MOST_PAUSE_MILLISECONDS);
    },
    flush,
    continueFrom: async (saved, current) => {
      newest = current;
      return inTurn(async () => {
        writing.moveTo(saved);
        return write();
      });
    },
    discard: async () => {
      stopTimer();
      await inTurn(writing.remove);
    },
    close: async () => {
      const flushed = await flush();
      await inTurn(writing.close);
      return flushed;
    },
  };
}
