import type { Agreement } from '../../../shared/agreement/Agreement';
import { editsBetween } from '../../../shared/agreement/edits/between/editsBetween';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { Desk } from '../Desk';
import type { DiskFailure } from '../disk/DiskFailure';
import { attempt } from '../disk/DiskFailure';
import type { OpenDocument } from '../openDocument';
import type { JournalFile } from './JournalFile';
import { createJournalFile } from './JournalFile';
import { journalsFolder } from './journalPath';

/** The files of one journal. One call at a time: a line must be whole before the next begins. */
type JournalWriting = {
  /** Returns when the disk has everything between the last save and `newest`. */
  readonly write: (newest: Agreement) => Promise<Result<null, DiskFailure>>;
  /** From now on the edits are those since another save. */
  readonly moveTo: (saved: OpenDocument) => void;
  readonly remove: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * After a failed write the next one begins a new file with everything since the last save: behind a
 * torn line nothing could be read. The old file goes when the new one is on disk.
 */
export function writeJournal(document: OpenDocument, desk: Desk): JournalWriting {
  let base = document;
  let written = document.agreement;
  let file: JournalFile | null = null;
  let outdated: readonly JournalFile[] = [];

  function setAside(): void {
    if (file !== null) outdated = [...outdated, file];
    file = null;
  }

  async function removeOutdated(): Promise<void> {
    for (const each of outdated) await quietly(each.remove);
    outdated = [];
  }

  return {
    write: async (newest) => {
      const folder = journalsFolder(base.agreement.id, desk);
      const done = await attempt('write-journal', folder, async () => {
        if (newest === written) return;
        const edits = editsBetween(file === null ? base.agreement : written, newest);
        file ??= await createJournalFile(base, desk);
        await file.append(edits);
        written = newest;
      });
      if (!done.ok) {
        setAside();
        return done;
      }
      await removeOutdated();
      return ok(null);
    },
    moveTo: (saved) => {
      setAside();
      base = saved;
      written = saved.agreement;
    },
    remove: async () => {
      setAside();
      await removeOutdated();
    },
    close: async () => {
      setAside();
      for (const each of outdated) await quietly(each.close);
      outdated = [];
    },
  };
}

/** For what cannot be helped and loses nothing: a journal too many is offered, and adds nothing. */
async function quietly(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch {
    // It stays behind.
  }
}
