import path from 'node:path';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import type { Recovery } from '../../../shared/ipc/facts/startFacts';
import type { RecoveryId } from '../../../shared/ipc/handles';
import type { OpenDocument } from '../../documents/openDocument';
import type { SessionRecord } from './sessionRecord';

/** Unsaved work that an earlier run left when it ended without being asked to. */
export type LeftBehind = {
  readonly recoveryId: RecoveryId;
  readonly record: SessionRecord;
  readonly recordFile: string;
  readonly baseCopy: string;
  /** Null for a draft that nothing was typed into. */
  readonly journal: { readonly path: string; readonly edits: readonly Edit[] } | null;
  /** The version the work was done on, under the path of the document; null when it is gone. */
  readonly base: OpenDocument | null;
  readonly keptAt: Date;
};

export function recoveryFacts({ recoveryId, record, keptAt }: LeftBehind): Recovery {
  return {
    recoveryId,
    name: record.isDraft ? null : path.basename(record.path),
    school: record.school,
    schoolYear: record.schoolYear,
    keptAt: keptAt.toISOString(),
  };
}
