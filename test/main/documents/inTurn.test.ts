import { readdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/documents/Desk';
import { inTurn } from '../../../main/documents/lock/inTurn';
import { openDocument } from '../../../main/documents/openDocument';
import { saveDocument } from '../../../main/documents/saveDocument';
import { saveDocumentAs } from '../../../main/documents/saveDocumentAs';
import { ok } from '../../../shared/result';
import { agreementSaying } from '../../builders/agreementSaying';
import type { Workplace } from '../../builders/documents';
import { onDisk, valueOf, workplace } from '../../builders/documents';

const NO_PROCESS = 2 ** 30;

/** A turn as a crash leaves it, or as another program holds it. */
async function leaveTurn(place: Workplace, holder: string): Promise<void> {
  let name = '';
  await inTurn(place.file, place.desk, async () => {
    [name = ''] = (await readdir(place.folder)).filter((each) => each.includes('-turn-'));
    return ok(null);
  });
  await writeFile(path.join(place.folder, name), holder);
}

/** A desk a minute and a bit later, for what only the time tells. */
function later({ desk }: Workplace): Desk {
  return { ...desk, now: () => new Date(Date.now() + 61_000) };
}

describe('saves of one file at the same moment', () => {
  it('acknowledge one of those that loaded the same version, and refuse the others as conflict', async () => {
    const place = await workplace();
    const document = await onDisk(place, agreementSaying('The version that all have loaded.'));
    const versions = Array.from({ length: 8 }, (_, at) => agreementSaying(`Version ${at}.`));

    const saved = await Promise.all(
      versions.map(async (version) => saveDocument(document, version, place.desk)),
    );

    const kinds = saved.map((each) => (each.ok ? 'saved' : each.error.kind));
    expect(kinds.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'conflict'), 'saved']);
    const [won] = saved.filter((each) => each.ok);
    const found = valueOf(await openDocument(place.file, place.desk));
    expect(won).toMatchObject({ ok: true, value: { fileHash: found.fileHash } });
  });

  it('make one new file of a name, and leave it to whoever was first', async () => {
    const place = await workplace();
    const versions = Array.from({ length: 8 }, (_, at) => agreementSaying(`Version ${at}.`));

    const saved = await Promise.all(
      versions.map(async (version) =>
        saveDocumentAs(place.file, version, place.desk, { replace: false }),
      ),
    );

    expect(saved.filter((each) => each.ok)).toHaveLength(1);
  });
});

describe('a turn', () => {
  it('is gone after the save, whatever became of that', async () => {
    const place = await workplace();

    const failed = inTurn(place.file, place.desk, async () => Promise.reject(new Error('a bug')));

    await expect(failed).rejects.toThrow('a bug');
    expect(await readdir(place.folder)).toEqual([]);
  });

  it.each([
    ['a process that has ended', `${NO_PROCESS} ${os.hostname()}`],
    ['this process, when it could not take it away', `${process.pid} ${os.hostname()}`],
  ])('that was left behind by %s is taken over at once', async (_, holder) => {
    const place = await workplace();
    const document = await onDisk(place, agreementSaying('The old version.'));
    await leaveTurn(place, holder);

    const saved = await saveDocument(document, agreementSaying('The new one.'), place.desk);

    expect(saved).toMatchObject({ ok: true });
    expect(await readdir(place.folder)).toEqual([path.basename(place.file)]);
  });

  it('without a name, as a crash right after its making leaves it, is taken over in a moment', async () => {
    const place = await workplace();
    const document = await onDisk(place, agreementSaying('The old version.'));
    await leaveTurn(place, '');

    const saved = await saveDocument(document, agreementSaying('The new one.'), place.desk);

    expect(saved).toMatchObject({ ok: true });
  });

  it('of another computer is waited for, and taken over only after a minute', async () => {
    const place = await workplace();
    const document = await onDisk(place, agreementSaying('The old version.'));
    await leaveTurn(place, '77 somewhere-else');
    const next = agreementSaying('The new one.');

    expect(await saveDocument(document, next, place.desk)).toMatchObject({
      ok: false,
      error: { kind: 'in-use' },
    });
    expect(await saveDocument(document, next, later(place))).toMatchObject({ ok: true });
  });
});
