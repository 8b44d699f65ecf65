import path from 'node:path';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { sameValue } from '../../../shared/agreement/edits/between/sameValue';
import type { DocumentId } from '../../../shared/ipc/handles';
import type { Recorded, RecordFact } from '../../../shared/ipc/facts/signingFacts';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { Recording } from '../../../shared/signoff/ledger/Installation';
import { proposeSigning } from '../../../shared/signoff/proposeSigning';
import type { RecordingRefusal } from '../../../shared/signoff/recordSigning';
import { recordSigning } from '../../../shared/signoff/recordSigning';
import { recordRoster } from '../../../shared/signoff/roster/recordRoster';
import { readDiskFile } from '../../documents/disk/readDiskFile';
import { newId } from '../../effects/newId';
import { now } from '../../effects/now';
import { verifySignature } from '../../signing/ed25519';
import { installationKey } from '../../signing/installationKey';
import { keysFolder } from '../../signing/keysFolder';
import { LARGEST_CSV, readRosterCsv } from '../../signing/readRosterCsv';
import { sha256 } from '../../effects/sha256';
import type { AppContext } from '../AppContext';
import type { AskingWindow } from '../AskingWindow';
import { choosePlace } from '../choosePlace';
import { diskFact } from '../facts/diskFact';
import { savedFacts } from '../facts/documentFacts';
import { saveFact } from '../facts/saveFact';
import type { Handlers } from '../Handler';
import { labelWindow } from '../labelWindow';

/** The staff list and the records. Whatever is recorded is saved at once. */
export function signingHandlers(
  context: AppContext,
): Handlers<'roster:read-table' | 'roster:record' | 'sign:record'> {
  return {
    'roster:read-table': async ({ roster }, asker) => {
      const file = await asker.chooseFile('staff-list');
      if (file === null) return ok({ kind: 'cancelled' });
      const found = await readDiskFile(context.desk.fileSystem, file, LARGEST_CSV);
      if (!found.ok) return err({ kind: 'disk', failure: diskFact(found.error) });
      const { bytes } = found.value;
      if (bytes === null) return err({ kind: 'too-large', most: LARGEST_CSV });
      const read = readRosterCsv(bytes, roster, newId);
      return read.ok
        ? ok({ kind: 'read', fileName: path.basename(file), roster: read.value })
        : read;
    },
    'roster:record': async (request, asker) =>
      record(request, asker, context, (recording) =>
        recordRoster(request.agreement, request.roster, recording),
      ),
    'sign:record': async (request, asker) => {
      const { agreement, proposal } = request;
      const { kind: act, name } = proposal.act;
      const own = proposeSigning(agreement, { act, name }, sha256);
      // The words that go into the ledger are main's own; a page can only have shown the same.
      if (own.ok && own.value.content === proposal.content && !sameValue(own.value, proposal)) {
        return err({ kind: 'other-words' });
      }
      return record(request, asker, context, (recording) =>
        recordSigning(agreement, proposal, recording),
      );
    },
  };
}

async function record(
  { documentId, agreement }: { readonly documentId: DocumentId; readonly agreement: Agreement },
  asker: AskingWindow,
  context: AppContext,
  act: (recording: Recording) => Result<Agreement, RecordingRefusal>,
): Promise<Result<Recorded, RecordFact>> {
  const { desk, documents, recent } = context;
  const session = documents.get(asker.id, documentId);
  session.keep({ agreement });
  const place = session.isDraft ? await choosePlace(agreement, asker, context) : ok(null);
  if (!place.ok) return err({ kind: 'save', failure: place.error });
  if (session.isDraft && place.value === null) return ok({ kind: 'cancelled' });

  const installation = await installationKey(keysFolder(desk.dataFolder));
  if (!installation.ok) return err({ kind: 'key', failure: installation.error.kind });
  const recorded = act({ installation: installation.value, now: now(), sha256, verifySignature });
  if (!recorded.ok) return err({ kind: 'refused', refusal: recorded.error });

  const saved = await session.saveRecord(recorded.value, place.value);
  labelWindow(asker, session);
  if (!saved.ok) return err({ kind: 'save', failure: saveFact(saved.error) });
  recent.add(saved.value.path, desk.now());
  const file = savedFacts(saved.value, desk.now());
  return ok({ kind: 'recorded', agreement: recorded.value, file });
}
