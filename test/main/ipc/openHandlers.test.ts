import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPath } from '../../../main/ipc/opening';
import { isRecentId } from '../../../shared/ipc/handles';
import { newHandle } from '../../../main/session/newHandle';
import { schoolYear } from '../../../shared/agreement/Profile';
import type { DocumentFacts, Opened } from '../../../shared/ipc/facts/documentFacts';
import { agreement, clauseSaying, profile, section } from '../../builders/agreement';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import { runningMain } from '../../builders/runningMain';

const first = agreement();
const second = agreement({ sections: [section({ clauses: [clauseSaying('c1', 'Second.')] })] });

function here(opened: Opened): DocumentFacts {
  if (opened.kind !== 'here') throw new Error(`It opened ${opened.kind}`);
  return opened.document;
}

async function atWork() {
  const place = await workplace();
  const main = await runningMain(place.desk.dataFolder);
  return { ...place, ...main, asker: main.window() };
}

describe('opening a document', () => {
  it('opens the chosen file in the window that asked, and remembers it', async () => {
    const { handlers, asker, file, desk } = await atWork();
    await onDisk({ file, desk }, first);
    asker.answer = file;

    const document = here(valueOf(await handlers['document:open']({ recentId: null }, asker)));
    const { recent } = valueOf(await handlers['app:start'](undefined, asker));

    expect(document).toMatchObject({
      name: path.basename(file),
      agreement: first,
      access: 'read-write',
      saveState: 'saved',
      heldBy: null,
      recovery: null,
    });
    expect(asker.title).toBe(path.basename(file));
    expect(recent).toMatchObject([{ name: path.basename(file), folder: 'agreements' }]);
  });

  it('opens a recent file by its handle, and drops it from the list when it is gone', async () => {
    const { handlers, asker, file, desk, window, context } = await atWork();
    context.recent.add(file, desk.now());
    const [entry] = valueOf(await handlers['app:start'](undefined, asker)).recent;

    const opened = await handlers['document:open']({ recentId: entry?.recentId ?? null }, window());

    expect(opened).toMatchObject({ ok: false, error: { kind: 'disk', name: path.basename(file) } });
    expect(valueOf(await handlers['app:start'](undefined, asker)).recent).toEqual([]);
  });

  it('knows no handle that it did not give', async () => {
    const { handlers, asker } = await atWork();

    expect(await handlers['document:open']({ recentId: newHandle(isRecentId) }, asker)).toEqual({
      ok: false,
      error: { kind: 'unknown-handle' },
    });
  });

  it('wakes the window that has the file already, however fast somebody clicks', async () => {
    const { handlers, asker, file, desk, awoken, windows } = await atWork();
    await onDisk({ file, desk }, first);
    asker.answer = file;

    const opened = await Promise.all([
      handlers['document:open']({ recentId: null }, asker),
      handlers['document:open']({ recentId: null }, asker),
    ]);

    expect(opened.map((each) => valueOf(each).kind)).toEqual(['here', 'in-another-window']);
    expect(awoken).toEqual([asker.id]);
    expect(windows).toHaveLength(1);
  });

  it('shows a second document in a window of its own', async () => {
    const { handlers, asker, file, desk, windows, folder } = await atWork();
    await onDisk({ file, desk }, first);
    const other = path.join(folder, 'Other.ewa');
    await onDisk({ file: other, desk }, { ...second, id: first.id });
    asker.answer = file;
    await handlers['document:open']({ recentId: null }, asker);
    asker.answer = other;

    const opened = valueOf(await handlers['document:open']({ recentId: null }, asker));
    const [, made] = windows;
    const shown = valueOf(await handlers['window:document'](undefined, made ?? asker));

    expect(opened).toEqual({ kind: 'in-another-window' });
    expect(shown).toMatchObject({ name: 'Other.ewa', agreement: { sections: second.sections } });
  });

  it('says why a file cannot be opened, with its name and without its folder', async () => {
    const { handlers, asker, file } = await atWork();
    await writeFile(file, 'not ours');
    asker.answer = file;

    expect(await handlers['document:open']({ recentId: null }, asker)).toEqual({
      ok: false,
      error: { kind: 'file', name: path.basename(file), failure: { kind: 'not-ours' } },
    });
  });

  it('makes an agreement from a template with the profile that was filled in', async () => {
    const { handlers, asker } = await atWork();

    const document = here(
      valueOf(
        await handlers['document:create'](
          { source: { kind: 'template', name: 'pilot-lean' }, profile: profile() },
          asker,
        ),
      ),
    );

    expect(document).toMatchObject({
      name: null,
      saveState: 'unsaved',
      agreement: { profile: profile(), lineage: { kind: 'template', template: 'pilot-lean' } },
    });
  });

  it('begins next year’s agreement from the newest words, beside the old one', async () => {
    const { handlers, asker, windows } = await atWork();
    const { documentId } = here(valueOf(await handlers['document:sample'](undefined, asker)));
    const old = valueOf(await handlers['window:document'](undefined, asker));
    await handlers['document:create'](
      {
        source: { kind: 'next-year', documentId },
        profile: profile({ schoolYear: schoolYear('2027-28') }),
      },
      asker,
    );
    const [, made] = windows;
    const next = valueOf(await handlers['window:document'](undefined, made ?? asker));

    expect(next?.agreement).toMatchObject({
      profile: { schoolYear: '2027-28' },
      sections: old?.agreement.sections,
      lineage: { kind: 'copy', agreement: old?.agreement.id },
      ledger: [],
    });
  });

  it('opens no file of one window for another one', async () => {
    const { handlers, asker, window, file, desk } = await atWork();
    await onDisk({ file, desk }, first);
    asker.answer = file;
    const { documentId } = here(
      valueOf(await handlers['document:open']({ recentId: null }, asker)),
    );

    await expect(
      handlers['document:save']({ documentId, agreement: second }, window()),
    ).rejects.toThrow('No such document in this window');
  });

  it('takes what is on disk in the place of what the window holds', async () => {
    const { handlers, asker, file, desk } = await atWork();
    await onDisk({ file, desk }, first);
    asker.answer = file;
    const { documentId } = here(
      valueOf(await handlers['document:open']({ recentId: null }, asker)),
    );
    await handlers['document:journal']({ documentId, agreement: second }, asker);
    await onDisk({ file, desk }, { ...first, language: 'es' });

    const reloaded = valueOf(await handlers['document:reload']({ documentId }, asker));

    expect(reloaded).toMatchObject({ agreement: { language: 'es' }, saveState: 'saved' });
    expect(reloaded.documentId).not.toBe(documentId);
  });

  it('keeps what the window holds when there is nothing on disk to take', async () => {
    const { handlers, asker, file, desk } = await atWork();
    await onDisk({ file, desk }, first);
    asker.answer = file;
    const { documentId } = here(
      valueOf(await handlers['document:open']({ recentId: null }, asker)),
    );
    await writeFile(file, 'torn');

    expect(await handlers['document:reload']({ documentId }, asker)).toMatchObject({ ok: false });
    expect(valueOf(await handlers['window:document'](undefined, asker))?.agreement).toEqual(first);
  });

  it('opens a file that the system names in a window of its own', async () => {
    const { context, file, desk, windows } = await atWork();
    await onDisk({ file, desk }, first);

    expect(valueOf(await openPath(file, null, context))).toEqual({ kind: 'in-another-window' });
    expect(windows).toHaveLength(2);
  });
});
