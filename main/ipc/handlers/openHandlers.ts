import type { Agreement } from '../../../shared/agreement/Agreement';
import { newYearCopy } from '../../../shared/agreement/copy/newYearCopy';
import { agreementId } from '../../../shared/agreement/ids';
import { cleanText } from '../../../shared/agreement/text/cleanText';
import type { RequestOf } from '../../../shared/ipc/contract';
import type { OpenFact } from '../../../shared/ipc/facts/documentFacts';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import { agreementFromTemplate } from '../../../shared/templates/agreementFromTemplate';
import path from 'node:path';
import { newId } from '../../effects/newId';
import { letGo } from '../../session/leftBehind/letGo';
import { sha256 } from '../../effects/sha256';
import { loadTemplate } from '../../templates/loadTemplate';
import { sampleAgreement } from '../../templates/sampleAgreement';
import type { AppContext } from '../AppContext';
import type { AskingWindow } from '../AskingWindow';
import { documentFacts } from '../facts/documentFacts';
import { templateFact } from '../facts/templateFact';
import type { Handlers } from '../Handler';
import { openHanded } from '../openHanded';
import { openLeftBehind, openNew, openPath } from '../opening';

const LONGEST_FILE_NAME = 300;

/** Every way to a document. */
export function openHandlers(
  context: AppContext,
): Handlers<
  'document:create' | 'document:open' | 'document:sample' | 'document:recover' | 'document:reload'
> {
  const { desk, documents, leftBehind, recent } = context;
  return {
    'document:create': async (request, asker) => {
      const agreement = await newAgreement(request, asker, context);
      return agreement.ok ? openNew(agreement.value, asker, context) : agreement;
    },
    'document:open': async (request, asker) => {
      if ('handedId' in request) return openHanded(request.handedId, asker, context);
      const { recentId } = request;
      if (recentId === null) {
        const file = await asker.chooseFile('agreement');
        return file === null ? ok({ kind: 'cancelled' }) : openPath(file, asker, context);
      }
      const file = recent.pathOf(recentId);
      return file === null ? err({ kind: 'unknown-handle' }) : openPath(file, asker, context);
    },
    'document:sample': async (_request, asker) => {
      const sample = await sampleAgreement();
      if (!sample.ok) return err({ kind: 'template', failure: templateFact(sample.error) });
      // Each is an agreement of its own: journals and versions are kept by its id.
      const agreement = { ...sample.value, id: agreementId(newId()) };
      return openNew(agreement, asker, context);
    },
    'document:recover': async ({ recoveryId, action }, asker) => {
      const left = [...leftBehind].find((each) => each.recoveryId === recoveryId);
      if (left === undefined) return err({ kind: 'unknown-handle' });
      if (action === 'restore') return openLeftBehind(left, asker, context);
      leftBehind.delete(left);
      await letGo(left, desk, { keepDraft: false });
      return ok({ kind: 'cancelled' });
    },
    'document:reload': async ({ documentId }, asker) => {
      const session = documents.get(asker.id, documentId);
      const { path: file } = session.file;
      const placed = await reopen(file, asker, context);
      if (!placed.ok) return placed;
      await session.discard();
      const current = documents.inWindow(asker.id);
      if (current === null) throw new Error('The window lost its document');
      return ok(documentFacts(current, context));
    },
  };
}

/** Opens the file anew in the same window; what the window holds stays there when that fails. */
async function reopen(
  file: string,
  asker: AskingWindow,
  context: AppContext,
): Promise<Result<null, OpenFact>> {
  const before = context.documents.inWindow(asker.id);
  context.documents.remove(asker.id);
  const opened = await openPath(file, asker, context);
  if (opened.ok) return ok(null);
  if (before !== null) context.documents.put(asker.id, before);
  return opened;
}

async function newAgreement(
  { source, profile }: RequestOf<'document:create'>,
  asker: AskingWindow,
  context: AppContext,
): Promise<Result<Agreement, OpenFact>> {
  switch (source.kind) {
    case 'template': {
      const template = await loadTemplate(source.name);
      return template.ok
        ? ok(agreementFromTemplate(template.value, profile, newId))
        : err({ kind: 'template', failure: templateFact(template.error) });
    }
    case 'import': {
      const chosen = context.imports.get(source.importId, asker.id);
      if (chosen === null || chosen.imported === null) return err({ kind: 'unknown-handle' });
      const { language, sections } = chosen.imported;
      const fileName = cleanText(path.basename(chosen.path)).slice(0, LONGEST_FILE_NAME);
      return ok({
        id: agreementId(newId()),
        language,
        profile,
        sections,
        reviews: [],
        roster: [],
        ledger: [],
        lineage: { kind: 'import', fileName },
      });
    }
    case 'next-year': {
      const { newest } = context.documents.get(asker.id, source.documentId);
      const { schoolYear } = profile;
      const copy = newYearCopy(newest, { id: agreementId(newId()), schoolYear, sha256 });
      return ok({ ...copy, profile });
    }
  }
}
