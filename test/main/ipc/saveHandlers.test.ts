import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../main/documents/openDocument';
import type { DocumentFacts, Opened } from '../../../shared/ipc/facts/documentFacts';
import { clauseId } from '../../../shared/agreement/ids';
import { agreement, clauseSaying, profile, section } from '../../builders/agreement';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import { runningMain } from '../../builders/runningMain';

const first = agreement();
const second = agreement({ sections: [section({ clauses: [clauseSaying('c1', 'Second.')] })] });

function here(opened: Opened): DocumentFacts {
  if (opened.kind !== 'here') throw new Error(`It opened ${opened.kind}`);
  return opened.document;
}

async function withOpenFile() {
  const place = await workplace();
  const main = await runningMain(place.desk.dataFolder);
  const asker = main.window();
  await onDisk(place, first);
  asker.answer = place.file;
  const document = here(valueOf(await main.handlers['document:open']({ recentId: null }, asker)));
  return { ...place, ...main, asker, documentId: document.documentId };
}

async function withNewAgreement() {
  const place = await workplace();
  const main = await runningMain(place.desk.dataFolder);
  const asker = main.window();
  const document = here(
    valueOf(
      await main.handlers['document:create'](
        { source: { kind: 'template', name: 'empty' }, profile: profile() },
        asker,
      ),
    ),
  );
  return { ...place, ...main, asker, document, documentId: document.documentId };
}

describe('saving', () => {
  it('saves over the file and says so in the title bar', async () => {
    const { handlers, asker, file, desk, documentId } = await withOpenFile();
    await handlers['document:journal']({ documentId, agreement: second }, asker);
    expect(asker.title).toBe(`${path.basename(file)} •`);

    const saved = valueOf(
      await handlers['document:save']({ documentId, agreement: second }, asker),
    );

    expect(saved).toMatchObject({
      kind: 'saved',
      file: { name: path.basename(file), access: 'read-write' },
    });
    expect(asker.title).toBe(path.basename(file));
    expect(valueOf(await openDocument(file, desk)).agreement).toEqual(second);
  });

  it('asks where to save what was never saved, and does nothing when the person cancels', async () => {
    const { handlers, asker, document, documentId } = await withNewAgreement();
    const { agreement: made } = document;
    asker.answer = null;

    expect(await handlers['document:save']({ documentId, agreement: made }, asker)).toEqual({
      ok: true,
      value: { kind: 'cancelled' },
    });
    expect(asker.title).toBe('untitled •');
  });

  it('completes a name without ".ewa", and replaces no file of the longer name', async () => {
    const { handlers, asker, folder, document, documentId } = await withNewAgreement();
    const { agreement: made } = document;
    await writeFile(path.join(folder, 'Taken.ewa'), 'somebody else’s');

    asker.answer = path.join(folder, 'Taken');
    const refused = await handlers['document:save']({ documentId, agreement: made }, asker);
    asker.answer = path.join(folder, 'Free');
    const saved = await handlers['document:save']({ documentId, agreement: made }, asker);

    expect(refused).toEqual({ ok: false, error: { kind: 'would-replace' } });
    expect(await readFile(path.join(folder, 'Taken.ewa'), 'utf8')).toBe('somebody else’s');
    expect(valueOf(saved)).toMatchObject({ kind: 'saved', file: { name: 'Free.ewa' } });
  });

  it('does not save over a file that is open in another window', async () => {
    const { handlers, asker, window, file, documentId } = await withOpenFile();
    const other = window();
    const { documentId: made, agreement: fresh } = here(
      valueOf(await handlers['document:sample'](undefined, other)),
    );
    other.answer = file;

    expect(await handlers['document:save']({ documentId: made, agreement: fresh }, other)).toEqual({
      ok: false,
      error: { kind: 'open-elsewhere' },
    });
    expect(valueOf(await handlers['window:document'](undefined, asker))?.documentId).toBe(
      documentId,
    );
  });

  it.each([
    ['was saved by somebody else', { kind: 'conflict', readable: true }],
    ['is no agreement any more', { kind: 'conflict', readable: false }],
    ['is gone', { kind: 'removed' }],
    ['is not to be written to', { kind: 'read-only' }],
  ] as const)('says so when the file %s, and saves elsewhere all the same', async (what, error) => {
    const { handlers, asker, file, desk, folder, documentId } = await withOpenFile();
    if (what === 'was saved by somebody else') {
      await onDisk({ file, desk }, { ...first, language: 'es' });
    }
    if (what === 'is no agreement any more') await writeFile(file, 'torn');
    if (what === 'is gone') await rm(file);
    if (what === 'is not to be written to') await chmod(file, 0o444);

    const refused = await handlers['document:save']({ documentId, agreement: second }, asker);
    asker.answer = path.join(folder, 'Elsewhere.ewa');
    const saved = await handlers['document:save-as']({ documentId, agreement: second }, asker);

    expect(refused).toEqual({ ok: false, error });
    expect(valueOf(saved)).toMatchObject({ kind: 'saved', file: { name: 'Elsewhere.ewa' } });
    expect(valueOf(await openDocument(path.join(folder, 'Elsewhere.ewa'), desk)).agreement).toEqual(
      second,
    );
  });
});

describe('keeping what is typed', () => {
  it('asks for the whole agreement when edits do not follow on what main has', async () => {
    const { handlers, asker, documentId } = await withOpenFile();
    const edits = [{ kind: 'remove-clause', clause: clauseId('nowhere') } as const];

    expect(await handlers['document:journal']({ documentId, edits }, asker)).toEqual({
      ok: false,
      error: { kind: 'out-of-step' },
    });
    expect(await handlers['document:journal']({ documentId, agreement: second }, asker)).toEqual({
      ok: true,
      value: null,
    });
  });

  it('shows a page that was loaded again what was kept last', async () => {
    const { handlers, asker, documentId } = await withOpenFile();
    await handlers['document:journal']({ documentId, agreement: second }, asker);

    expect(valueOf(await handlers['window:document'](undefined, asker))).toMatchObject({
      agreement: second,
      saveState: 'unsaved',
    });
  });
});

describe('closing', () => {
  it('refuses to close over unsaved work, and lets it go only when told to', async () => {
    const { handlers, asker, documentId, context } = await withOpenFile();
    await handlers['document:journal']({ documentId, agreement: second }, asker);

    expect(await handlers['document:close']({ documentId, answer: 'close' }, asker)).toEqual({
      ok: false,
      error: { kind: 'unsaved' },
    });
    expect(asker.isOpen).toBe(true);
    await handlers['document:close']({ documentId, answer: 'discard' }, asker);
    expect(asker.isOpen).toBe(false);
    expect(context.documents.count).toBe(0);
  });

  it('closes at once what is saved', async () => {
    const { handlers, asker, documentId } = await withOpenFile();

    expect(await handlers['document:close']({ documentId, answer: 'close' }, asker)).toEqual({
      ok: true,
      value: null,
    });
    expect(asker.isOpen).toBe(false);
  });
});
