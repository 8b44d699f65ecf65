import type { Desk } from '../../documents/Desk';
import type { FoundJournal } from '../../documents/journal/findJournals';
import { findJournals } from '../../documents/journal/findJournals';
import type { OpenDocument } from '../../documents/openDocument';
import { openDocument } from '../../documents/openDocument';
import { listVersions } from '../../documents/versions/listVersions';
import { newHandle } from '../newHandle';
import { removeQuietly } from '../../documents/disk/removeQuietly';
import { isRecoveryId } from '../../../shared/ipc/handles';
import type { LeftBehind } from './LeftBehind';
import type { SessionRecord } from './sessionRecord';
import { listSessionRecords } from './sessionRecord';

/**
 * All the work that earlier runs left. To be called once, before any document is opened: whatever is
 * there at that moment belongs to a run that has ended, since one app at a time works on this folder.
 *
 * A record whose work was saved after all says nothing and is taken away.
 */
export async function findLeftBehind(desk: Desk): Promise<readonly LeftBehind[]> {
  const found: LeftBehind[] = [];
  const taken = new Set<string>();
  for (const { file, baseCopy, record } of await listSessionRecords(desk)) {
    const candidates = await versionsOf(record, baseCopy, desk);
    const journal = (await journalsOf(candidates, desk)).find(({ path }) => !taken.has(path));
    if (journal === undefined && !record.isDraft) {
      await forget(file, baseCopy, desk);
      continue;
    }
    const base = baseOf(record, journal, candidates);
    if (journal === undefined && base === null) {
      await forget(file, baseCopy, desk);
      continue;
    }
    if (journal !== undefined) taken.add(journal.path);
    found.push({
      recoveryId: newHandle(isRecoveryId),
      record,
      recordFile: file,
      baseCopy,
      journal: journal === undefined ? null : { path: journal.path, edits: journal.journal.edits },
      base,
      keptAt: await changedAt(journal?.path ?? record.path, desk),
    });
  }
  return found.toSorted((one, other) => other.keptAt.getTime() - one.keptAt.getTime());
}

async function forget(recordFile: string, baseCopy: string, desk: Desk): Promise<void> {
  await removeQuietly(desk.fileSystem, recordFile);
  await removeQuietly(desk.fileSystem, baseCopy);
}

/** The file as it is now, if it still is that agreement, the copy kept of it, and earlier versions. */
async function versionsOf(
  record: SessionRecord,
  baseCopy: string,
  desk: Desk,
): Promise<readonly OpenDocument[]> {
  const versions = await listVersions(record.agreement, desk);
  const earlier = versions.ok ? versions.value.map(({ path }) => path) : [];
  const paths = [record.path, baseCopy, ...earlier];
  const found: OpenDocument[] = [];
  for (const path of paths) {
    const opened = await openDocument(path, desk);
    if (opened.ok && opened.value.agreement.id === record.agreement) found.push(opened.value);
  }
  return found;
}

async function journalsOf(
  candidates: readonly OpenDocument[],
  desk: Desk,
): Promise<readonly FoundJournal[]> {
  const [any] = candidates;
  if (any === undefined) return [];
  const journals = await findJournals(any, desk);
  if (!journals.ok) return [];
  const dated = await Promise.all(
    journals.value.map(async (journal) => ({ journal, at: await changedAt(journal.path, desk) })),
  );
  return dated
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ journal }) => journal);
}

/**
 * Under the document's own path and with the sum of the version the work was done on: if the file has
 * moved on since, the next save then meets a conflict instead of writing over it.
 */
function baseOf(
  record: SessionRecord,
  journal: FoundJournal | undefined,
  candidates: readonly OpenDocument[],
): OpenDocument | null {
  const base =
    journal === undefined
      ? candidates.find(({ path }) => path === record.path)
      : candidates.find(({ fileHash }) => fileHash === journal.journal.start.fileHash);
  if (base === undefined) return null;
  return base.path === record.path ? base : { ...base, path: record.path, access: 'read-write' };
}

async function changedAt(file: string, desk: Desk): Promise<Date> {
  try {
    return (await desk.fileSystem.stat(file)).changedAt;
  } catch {
    return desk.now();
  }
}
