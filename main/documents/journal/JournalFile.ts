import path from 'node:path';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import { journalHeader, journalLine } from '../../../shared/file/journal/journalText';
import { sha256 } from '../../effects/sha256';
import type { Desk } from '../Desk';
import type { OpenFile } from '../disk/FileSystem';
import { syncFolder } from '../disk/syncFolder';
import { writeWhole } from '../disk/writeWhole';
import type { OpenDocument } from '../openDocument';
import { newJournalPath } from './journalPath';

/** A journal on disk that lines are added to. Every function throws what the disk says. */
export type JournalFile = {
  readonly path: string;
  /** Returns when the disk has the line. */
  readonly append: (edits: readonly Edit[]) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Creates a journal and its folder, and returns when they would survive a power cut. */
export async function createJournalFile(
  { agreement, fileHash }: OpenDocument,
  desk: Desk,
): Promise<JournalFile> {
  const { fileSystem } = desk;
  const start = { agreement: agreement.id, fileHash };
  const journal = newJournalPath(start.agreement, desk);
  await fileSystem.makeFolder(path.dirname(journal));
  const file = await fileSystem.open(journal, 'wx', 0o600);
  try {
    await writeText(file, journalHeader(start));
    await syncFolder(fileSystem, path.dirname(journal));
  } catch (error) {
    await file.close();
    await fileSystem.remove(journal);
    throw error;
  }

  let lines = 0;
  return {
    path: journal,
    append: async (edits) => {
      await writeText(file, journalLine(start, lines, edits, sha256));
      lines += 1;
    },
    close: file.close,
    remove: async () => {
      await file.close();
      await fileSystem.remove(journal);
    },
  };
}

async function writeText(file: OpenFile, text: string): Promise<void> {
  await writeWhole(file, Buffer.from(text, 'utf8'));
  await file.sync();
}
