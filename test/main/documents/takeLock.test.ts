import { readdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockPath, takeLock } from '../../../main/documents/lock/takeLock';
import { saveDocument } from '../../../main/documents/saveDocument';
import type { Workplace } from '../../builders/documents';
import { agreementSaying } from '../../builders/agreementSaying';
import { onDisk, workplace } from '../../builders/documents';

const person = 'Lourdes Bañuelos';
const noon = '2026-05-11T12:00:00.000Z';

function at(place: Workplace, minutesAfterNoon: number): Workplace['desk'] {
  const now = new Date(Date.parse(noon) + minutesAfterNoon * 60_000);
  return { ...place.desk, now: () => now };
}

/** A lock as another computer, or another process of this one, would leave it. */
async function heldBy(place: Workplace, over: Readonly<Record<string, unknown>>): Promise<void> {
  const holder = { person, computer: 'library', process: 1, since: noon, seen: noon, ...over };
  await writeFile(lockPath(place.file), JSON.stringify(holder));
}

describe('takeLock', () => {
  it('stands beside the document while it is open, and goes with it', async () => {
    const place = await workplace();
    const lock = await takeLock(place.file, at(place, 0), { person });
    const whileOpen = await readdir(place.folder);
    if (lock.kind !== 'taken') throw new Error(lock.kind);
    await lock.renew();
    await lock.release();

    expect(whileOpen).toEqual(['.~lock.Alder Creek 2026-27.ewa#']);
    expect(await readdir(place.folder)).toEqual([]);
  });

  it('says who has the document open, and since when', async () => {
    const place = await workplace();
    await heldBy(place, {});

    expect(await takeLock(place.file, at(place, 9), { person: 'Ines' })).toEqual({
      kind: 'held',
      holder: { person, computer: 'library', process: 1, since: noon, seen: noon },
    });
  });

  it('does not wait for a computer that has not been seen for ten minutes', async () => {
    const place = await workplace();
    await heldBy(place, {});

    expect(await takeLock(place.file, at(place, 10), { person })).toMatchObject({ kind: 'taken' });
  });

  it('does not wait for a process of this computer that has ended', async () => {
    const place = await workplace();
    await heldBy(place, { computer: os.hostname(), process: 2 ** 30 });

    expect(await takeLock(place.file, at(place, 0), { person })).toMatchObject({ kind: 'taken' });
  });

  it('waits, however long, for one that runs', async () => {
    const place = await workplace();
    await heldBy(place, { computer: os.hostname(), process: process.ppid });

    expect(await takeLock(place.file, at(place, 999), { person })).toMatchObject({ kind: 'held' });
  });

  it('can be taken over by a person who was warned, and is then not released by the other', async () => {
    const place = await workplace();
    const first = await takeLock(place.file, at(place, 0), { person });
    const second = await takeLock(place.file, at(place, 1), { person: 'Ines', evenIfHeld: true });
    if (first.kind !== 'taken') throw new Error(first.kind);
    await first.renew();
    await first.release();

    expect(second).toMatchObject({ kind: 'taken' });
    expect(await readdir(place.folder)).toHaveLength(1);
  });

  it('takes the place of a lock that cannot be read', async () => {
    const place = await workplace();
    await writeFile(lockPath(place.file), '{"person"');

    expect(await takeLock(place.file, at(place, 0), { person })).toMatchObject({ kind: 'taken' });
  });

  it('is no reason not to work where no lock can be written', async () => {
    const place = await workplace();
    const elsewhere = path.join(place.folder, 'nowhere', 'a.ewa');

    expect(await takeLock(elsewhere, at(place, 0), { person })).toEqual({ kind: 'unavailable' });
  });

  it('never stops a save', async () => {
    const place = await workplace();
    const document = await onDisk(place, agreementSaying('One.'));
    await heldBy(place, {});

    expect(await saveDocument(document, agreementSaying('Two.'), at(place, 0))).toMatchObject({
      ok: true,
    });
  });
});
