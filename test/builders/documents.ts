import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Desk } from '../../main/documents/Desk';
import { nodeDesk } from '../../main/documents/Desk';
import type { OpenDocument } from '../../main/documents/openDocument';
import { openDocument } from '../../main/documents/openDocument';
import { sha256 } from '../../main/effects/sha256';
import type { Agreement } from '../../shared/agreement/Agreement';
import { agreementFileText } from '../../shared/file/agreementFileText';
import type { Result } from '../../shared/result';

/** A folder for one test, and a desk whose data lies beside it. */
export type Workplace = { readonly folder: string; readonly file: string; readonly desk: Desk };

export async function workplace(): Promise<Workplace> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'ewa-documents-'));
  onTestFinished(async () => rm(root, { recursive: true, force: true }));
  const folder = path.join(root, 'agreements');
  const desk = nodeDesk(path.join(root, 'data'));
  await desk.fileSystem.makeFolder(folder);
  return { folder, file: path.join(folder, 'Alder Creek 2026-27.ewa'), desk };
}

/** Puts an agreement's file on disk without our own save, and opens it. */
export async function onDisk(
  { file, desk }: Pick<Workplace, 'file' | 'desk'>,
  written: Agreement,
): Promise<OpenDocument> {
  await writeFile(file, agreementFileText(written, sha256));
  return valueOf(await openDocument(file, desk));
}

/** @throws Error for a failure, with its facts. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.error)}`);
  return result.value;
}
