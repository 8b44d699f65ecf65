import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../main/documents/openDocument';
import type { Agreement } from '../../../shared/agreement/Agreement';
import type { DocumentFacts, Opened } from '../../../shared/ipc/facts/documentFacts';
import { agreement, clauseSaying, profile, section } from '../../builders/agreement';
import type { Workplace } from '../../builders/documents';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import type { RunningMain, TestWindow } from '../../builders/runningMain';
import { runningMain } from '../../builders/runningMain';

function saying(text: string): Agreement {
  return agreement({ sections: [section({ clauses: [clauseSaying('c1', text)] })] });
}

/** A run of the app that ends as if the computer had: nothing is closed. */
async function run(place: Workplace): Promise<RunningMain & { readonly first: TestWindow }> {
  const main = await runningMain(place.desk.dataFolder);
  return { ...main, first: main.window() };
}

function here(opened: Opened): DocumentFacts {
  if (opened.kind !== 'here') throw new Error(`It opened ${opened.kind}`);
  return opened.document;
}

async function open(main: RunningMain & { readonly first: TestWindow }, file: string) {
  main.first.answer = file;
  return here(valueOf(await main.handlers['document:open']({ recentId: null }, main.first)));
}

async function type(
  main: RunningMain & { readonly first: TestWindow },
  { documentId }: DocumentFacts,
  text: string,
): Promise<void> {
  await main.handlers['document:journal']({ documentId, agreement: saying(text) }, main.first);
  await main.context.documents.get(main.first.id, documentId).flush();
}

async function recoveriesOf(main: RunningMain & { readonly first: TestWindow }) {
  return valueOf(await main.handlers['app:start'](undefined, main.first)).recoveries;
}

describe('work that an earlier run left', () => {
  it('is offered at the next start and given back to the last word', async () => {
    const place = await workplace();
    await onDisk(place, saying('first'));
    const crashed = await run(place);
    await type(crashed, await open(crashed, place.file), 'second');

    const next = await run(place);
    const [recovery] = await recoveriesOf(next);
    expect(recovery).toMatchObject({
      name: path.basename(place.file),
      school: 'Alder Creek Pilot School',
      schoolYear: '2026-27',
    });
    const { recoveryId } = recovery ?? { recoveryId: never() };
    const document = here(
      valueOf(
        await next.handlers['document:recover']({ recoveryId, action: 'restore' }, next.first),
      ),
    );

    expect(document).toMatchObject({ agreement: saying('second'), saveState: 'unsaved' });
    expect(await recoveriesOf(next)).toEqual([]);
  });

  it('survives a second crash before it was saved', async () => {
    const place = await workplace();
    await onDisk(place, saying('first'));
    const crashed = await run(place);
    await type(crashed, await open(crashed, place.file), 'second');
    const second = await run(place);
    const [recovery] = await recoveriesOf(second);
    await second.handlers['document:recover'](
      { recoveryId: recovery?.recoveryId ?? never(), action: 'restore' },
      second.first,
    );

    const third = await run(place);
    const [again, ...others] = await recoveriesOf(third);
    const document = here(
      valueOf(
        await third.handlers['document:recover'](
          { recoveryId: again?.recoveryId ?? never(), action: 'restore' },
          third.first,
        ),
      ),
    );

    expect(others).toEqual([]);
    expect(document.agreement).toEqual(saying('second'));
  });

  it('can be let go, and is gone then', async () => {
    const place = await workplace();
    await onDisk(place, saying('first'));
    const crashed = await run(place);
    await type(crashed, await open(crashed, place.file), 'second');
    const next = await run(place);
    const [recovery] = await recoveriesOf(next);
    await next.handlers['document:recover'](
      { recoveryId: recovery?.recoveryId ?? never(), action: 'discard' },
      next.first,
    );

    expect(await recoveriesOf(await run(place))).toEqual([]);
    expect(valueOf(await openDocument(place.file, place.desk)).agreement).toEqual(saying('first'));
  });

  it('is offered again when the file is opened the plain way, and replaces what is shown', async () => {
    const place = await workplace();
    await onDisk(place, saying('first'));
    const crashed = await run(place);
    await type(crashed, await open(crashed, place.file), 'second');

    const next = await run(place);
    const plain = await open(next, place.file);
    expect(plain.agreement).toEqual(saying('first'));
    const restored = here(
      valueOf(
        await next.handlers['document:recover'](
          { recoveryId: plain.recovery?.recoveryId ?? never(), action: 'restore' },
          next.first,
        ),
      ),
    );

    expect(restored.agreement).toEqual(saying('second'));
    expect(next.windows).toHaveLength(1);
  });

  it('comes back without its file, and cannot be saved over another one', async () => {
    const place = await workplace();
    await onDisk(place, saying('first'));
    const crashed = await run(place);
    await type(crashed, await open(crashed, place.file), 'second');
    await rm(place.file);

    const next = await run(place);
    const [recovery] = await recoveriesOf(next);
    const document = here(
      valueOf(
        await next.handlers['document:recover'](
          { recoveryId: recovery?.recoveryId ?? never(), action: 'restore' },
          next.first,
        ),
      ),
    );
    const { documentId, agreement: recovered } = document;
    const saved = await next.handlers['document:save'](
      { documentId, agreement: recovered },
      next.first,
    );

    expect(recovered).toEqual(saying('second'));
    expect(saved).toEqual({ ok: false, error: { kind: 'removed' } });
  });

  it('meets a conflict when somebody else saved the file meanwhile', async () => {
    const place = await workplace();
    await onDisk(place, saying('first'));
    const crashed = await run(place);
    await type(crashed, await open(crashed, place.file), 'second');
    await onDisk(place, saying('a colleague’s'));

    const next = await run(place);
    const [recovery] = await recoveriesOf(next);
    const { documentId, agreement: recovered } = here(
      valueOf(
        await next.handlers['document:recover'](
          { recoveryId: recovery?.recoveryId ?? never(), action: 'restore' },
          next.first,
        ),
      ),
    );

    expect(recovered).toEqual(saying('second'));
    expect(
      await next.handlers['document:save']({ documentId, agreement: recovered }, next.first),
    ).toEqual({ ok: false, error: { kind: 'conflict', readable: true } });
  });

  it('includes agreements that were never saved', async () => {
    const place = await workplace();
    const crashed = await run(place);
    const created = here(
      valueOf(
        await crashed.handlers['document:create'](
          { source: { kind: 'template', name: 'empty' }, profile: profile() },
          crashed.first,
        ),
      ),
    );
    const typed: Agreement = { ...created.agreement, sections: saying('typed').sections };
    const { documentId } = created;
    await crashed.handlers['document:journal']({ documentId, agreement: typed }, crashed.first);
    await crashed.context.documents.get(crashed.first.id, documentId).flush();

    const next = await run(place);
    const [recovery] = await recoveriesOf(next);
    const document = here(
      valueOf(
        await next.handlers['document:recover'](
          { recoveryId: recovery?.recoveryId ?? never(), action: 'restore' },
          next.first,
        ),
      ),
    );

    expect(recovery?.name).toBeNull();
    expect(document).toMatchObject({ name: null, saveState: 'unsaved', agreement: typed });
  });

  it('is nothing after everything was saved, even without closing', async () => {
    const place = await workplace();
    await onDisk(place, saying('first'));
    const crashed = await run(place);
    const { documentId } = await open(crashed, place.file);
    await crashed.handlers['document:save'](
      { documentId, agreement: saying('second') },
      crashed.first,
    );

    expect(await recoveriesOf(await run(place))).toEqual([]);
  });

  it('is passed over where it cannot be read, and stays there', async () => {
    const place = await workplace();
    const sessions = path.join(place.desk.dataFolder, 'sessions');
    await mkdir(sessions, { recursive: true });
    const name = '11111111-1111-4111-8111-111111111111.json';
    await writeFile(path.join(sessions, name), '{"garbage');

    expect(await recoveriesOf(await run(place))).toEqual([]);
    expect(await readdir(sessions)).toEqual([name]);
  });
});

function never(): never {
  throw new Error('Nothing was offered');
}
