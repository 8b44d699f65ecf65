import path from 'node:path';
import { z } from 'zod';
import type { AgreementId } from '../../../shared/agreement/ids';
import { agreementIdSchema } from '../../../shared/agreement/schema/idSchemas';
import type { DocumentId } from '../../../shared/ipc/handles';
import type { Desk } from '../../documents/Desk';
import { replaceFile } from '../../documents/disk/replaceFile';

/**
 * Says on disk which file unsaved work belongs to: a journal knows its agreement, but not where that
 * lies. Written when the work begins, taken away when it is saved and closed or let go.
 */
export type SessionRecord = {
  readonly agreement: AgreementId;
  readonly path: string;
  /** The file is only the app's own copy of an agreement that was never saved. */
  readonly isDraft: boolean;
  readonly school: string;
  readonly schoolYear: string;
};

/** A record on disk, and where the copy of the version that the work was done on may lie. */
type FoundRecord = {
  readonly file: string;
  readonly baseCopy: string;
  readonly record: SessionRecord;
};

const recordSchema: z.ZodType<SessionRecord> = z.strictObject({
  agreement: agreementIdSchema,
  path: z.string(),
  isDraft: z.boolean(),
  school: z.string(),
  schoolYear: z.string(),
});

const NAME = /^[0-9a-f-]{36}\.json$/;

/** Never fails: without it the work is still offered when the file is opened again. */
export async function writeSessionRecord(
  id: DocumentId,
  record: SessionRecord,
  desk: Desk,
): Promise<void> {
  const { fileSystem } = desk;
  try {
    await fileSystem.makeFolder(recordsFolder(desk));
    const bytes = Buffer.from(JSON.stringify(record), 'utf8');
    await replaceFile(fileSystem, recordPath(id, desk), bytes, null);
  } catch {
    // No folder can be made there; nor could a journal, and that is told.
  }
}

export function recordPath(id: DocumentId, desk: Desk): string {
  return path.join(recordsFolder(desk), `${id}.json`);
}

/** The records that earlier runs left; one that cannot be read is passed over. */
export async function listSessionRecords(desk: Desk): Promise<readonly FoundRecord[]> {
  const found: FoundRecord[] = [];
  for (const name of await namesIn(recordsFolder(desk), desk)) {
    if (!NAME.test(name)) continue;
    const file = path.join(recordsFolder(desk), name);
    const record = await readRecord(file, desk);
    const baseCopy = file.replace(/json$/, 'ewa');
    if (record !== null) found.push({ file, baseCopy, record });
  }
  return found;
}

function recordsFolder(desk: Desk): string {
  return path.join(desk.dataFolder, 'sessions');
}

async function namesIn(folder: string, desk: Desk): Promise<readonly string[]> {
  try {
    return await desk.fileSystem.list(folder);
  } catch {
    return [];
  }
}

async function readRecord(file: string, desk: Desk): Promise<SessionRecord | null> {
  try {
    const text = Buffer.from(await desk.fileSystem.readFile(file)).toString('utf8');
    return recordSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
