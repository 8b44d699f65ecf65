import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { AgreementId } from '../../../shared/agreement/ids';
import type { Desk } from '../Desk';

const NAME = /^(\d{1,10})-[0-9a-f-]{36}\.journal$/;

/** By the agreement's id, so that a file that was renamed, or saved by somebody else, finds them. */
export function journalsFolder(agreement: AgreementId, desk: Desk): string {
  return path.join(desk.dataFolder, 'journals', agreement);
}

/** A new name, which tells the process that writes it. */
export function newJournalPath(agreement: AgreementId, desk: Desk): string {
  return path.join(journalsFolder(agreement, desk), `${process.pid}-${randomUUID()}.journal`);
}

/** The process that wrote a journal, or null for a name that is not a journal's. */
export function journalWriter(name: string): number | null {
  const digits = NAME.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}
