import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OpenDocument } from '../../../main/documents/openDocument';
import { openDocument } from '../../../main/documents/openDocument';
import { createDraft } from '../../../main/session/createDraft';
import type { SessionStart } from '../../../main/session/DocumentSession';
import { DocumentSession } from '../../../main/session/DocumentSession';
import type { SessionNews } from '../../../main/session/SessionNews';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import { agreement, clauseSaying, section } from '../../builders/agreement';
import type { Workplace } from '../../builders/documents';
import { onDisk, valueOf, workplace } from '../../builders/documents';

function saying(text: string): Agreement {
  return agreement({ sections: [section({ clauses: [clauseSaying('c1', text)] })] });
}

async function session(
  place: Workplace,
  document: OpenDocument,
  over: Partial<SessionStart> = {},
): Promise<{ readonly session: DocumentSession; readonly news: SessionNews[] }> {
  const news: SessionNews[] = [];
  const started = await DocumentSession.start({
    document,
    isDraft: false,
    newest: document.agreement,
    desk: place.desk,
    tell: (each) => void news.push(each),
    ...over,
  });
  onTestFinished(async () => started.discard());
  return { session: started, news };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('DocumentSession', () => {
  it('takes edits that follow on the newest agreement, and no others', async () => {
    const place = await workplace();
    const { session: open } = await session(place, await onDisk(place, saying('first')));

    expect(open.keep({ edits: [{ kind: 'set-language', language: 'es' }] })).toBe(true);
    expect(open.keep({ edits: [{ kind: 'remove-clause', clause: clauseId('nowhere') }] })).toBe(
      false,
    );
    expect(open.newest).toEqual({ ...saying('first'), language: 'es' });
  });

  it('is unsaved while what it holds differs from the file, and no longer', async () => {
    const place = await workplace();
    const { session: open } = await session(place, await onDisk(place, saying('first')));
    expect(open.isUnsaved()).toBe(false);

    open.keep({ agreement: saying('second') });
    expect(open.isUnsaved()).toBe(true);
    open.keep({ agreement: saying('first') });
    expect(open.isUnsaved()).toBe(false);
  });

  it('counts edits made while a save was writing as following on what is saved', async () => {
    const place = await workplace();
    const { session: open } = await session(place, await onDisk(place, saying('first')));

    const saving = open.save(saying('second'));
    expect(open.keep({ edits: [{ kind: 'set-language', language: 'es' }] })).toBe(true);
    expect((await saving).ok).toBe(true);

    expect(open.file.agreement).toEqual(saying('second'));
    expect(open.newest).toEqual({ ...saying('second'), language: 'es' });
    expect(open.isUnsaved()).toBe(true);
  });

  it('leaves nothing behind when it closes with everything saved', async () => {
    const place = await workplace();
    const { session: open } = await session(place, await onDisk(place, saying('first')));
    open.keep({ agreement: saying('second') });
    await open.flush();
    await open.save(saying('second'));
    await open.close();

    expect(await filesBelow(path.join(place.desk.dataFolder, 'journals'))).toEqual([]);
    expect(await filesBelow(path.join(place.desk.dataFolder, 'sessions'))).toEqual([]);
    expect(await filesBelow(place.folder)).toEqual([path.basename(place.file)]);
  });

  it('keeps unsaved work when it is closed without a word, and nothing when the work is let go', async () => {
    const place = await workplace();
    const { session: open } = await session(place, await onDisk(place, saying('first')));
    open.keep({ agreement: saying('second') });
    await open.close();
    expect(await filesBelow(path.join(place.desk.dataFolder, 'journals'))).toHaveLength(1);

    const { session: again } = await session(
      place,
      valueOf(await openDocument(place.file, place.desk)),
    );
    again.keep({ agreement: saying('third') });
    await again.discard();
    expect(await filesBelow(path.join(place.desk.dataFolder, 'journals'))).toHaveLength(1);
  });

  it('moves a draft to where the person saves it, and takes the draft away', async () => {
    const place = await workplace();
    const draft = await createDraft(saying('first'), place.desk);
    const { session: open } = await session(place, draft, { isDraft: true });
    expect(open.isUnsaved()).toBe(true);

    const saved = await open.saveAs({ path: place.file, replace: false }, saying('second'));

    expect(saved.ok).toBe(true);
    expect(open.isDraft).toBe(false);
    expect(await filesBelow(path.join(place.desk.dataFolder, 'drafts'))).toEqual([]);
    expect(valueOf(await openDocument(place.file, place.desk)).agreement).toEqual(saying('second'));
  });

  it('replaces no file that nobody agreed to lose', async () => {
    const place = await workplace();
    await writeFile(place.file, 'somebody else’s');
    const draft = await createDraft(saying('first'), place.desk);
    const { session: open } = await session(place, draft, { isDraft: true });

    const saved = await open.saveAs({ path: place.file, replace: false }, saying('second'));

    expect(saved).toEqual({ ok: false, error: { kind: 'would-replace' } });
    expect(await readFile(place.file, 'utf8')).toBe('somebody else’s');
  });

  it('makes a record part of the document only when it is in the file', async () => {
    const place = await workplace();
    const { session: open } = await session(place, await onDisk(place, saying('first')));
    await rm(place.file);

    const saved = await open.saveRecord(saying('recorded'), null);

    expect(saved).toEqual({ ok: false, error: { kind: 'removed' } });
    expect(open.newest).toEqual(saying('first'));
  });

  it('tells of a file that somebody else saved, once, and not of its own saves', async () => {
    const place = await workplace();
    const { session: open, news } = await session(place, await onDisk(place, saying('first')));
    await open.save(saying('second'));
    await onDisk(place, agreement({ sections: [section({ id: sectionId('s9') })] }));

    await expect.poll(() => news, { timeout: 5000 }).toEqual([{ kind: 'changed', readable: true }]);
  });

  it('tells of a file that is gone, and of one that is no agreement any more', async () => {
    const place = await workplace();
    const { news } = await session(place, await onDisk(place, saying('first')));
    await rm(place.file);
    await expect.poll(() => news, { timeout: 6000 }).toEqual([{ kind: 'removed' }]);

    await writeFile(place.file, 'torn');
    await expect
      .poll(() => news, { timeout: 5000 })
      .toEqual([{ kind: 'removed' }, { kind: 'changed', readable: false }]);
  });
});
