import { readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DiskFailure } from '../../../main/documents/disk/DiskFailure';
import type { FoundJournal } from '../../../main/documents/journal/findJournals';
import { findJournals } from '../../../main/documents/journal/findJournals';
import { recoverJournal } from '../../../main/documents/journal/recoverJournal';
import type { Journal } from '../../../main/documents/journal/startJournal';
import {
  MOST_PAUSE_MILLISECONDS,
  startJournal,
} from '../../../main/documents/journal/startJournal';
import type { OpenDocument } from '../../../main/documents/openDocument';
import { openDocument } from '../../../main/documents/openDocument';
import { saveDocument } from '../../../main/documents/saveDocument';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { versionsArbitrary } from '../../builders/arbitraries/versionsArbitrary';
import type { Workplace } from '../../builders/documents';
import { person } from '../../builders/agreement';
import { agreementSaying } from '../../builders/agreementSaying';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import { faultyFileSystem } from '../../builders/faultyFileSystem';

const saved = agreementSaying('As it was saved.');
// The second change is another one, so that it is worth nothing without the first.
const typed: Agreement = { ...saved, language: 'es' };
const typedMore: Agreement = { ...agreementSaying('And more.'), language: 'es' };
const typedMost: Agreement = { ...typedMore, roster: [person('p1', 'Ines Valdivia')] };

afterEach(() => {
  vi.useRealTimers();
});

function journalOf(place: Workplace, document: OpenDocument): Journal {
  return startJournal({
    document,
    desk: place.desk,
    onFailure: (failure) => expect.fail(failure.code),
  });
}

async function found(place: Workplace): Promise<readonly FoundJournal[]> {
  const document = valueOf(await openDocument(place.file, place.desk));
  return valueOf(await findJournals(document, place.desk));
}

/** What a person gets back after a crash. */
async function recovered(place: Workplace): Promise<readonly (Agreement | undefined)[]> {
  const document = valueOf(await openDocument(place.file, place.desk));
  const journals = valueOf(await findJournals(document, place.desk));
  return Promise.all(
    journals.map(async (each) => (await recoverJournal(each, document, place.desk))?.agreement),
  );
}

describe('startJournal', () => {
  it('leaves nothing while nothing is typed', async () => {
    const place = await workplace();
    const journal = journalOf(place, await onDisk(place, saved));
    journal.record(saved);
    await journal.close();

    expect(await found(place)).toEqual([]);
  });

  it('gives back what was typed, after a crash, on the file as it is', async () => {
    const place = await workplace();
    const journal = journalOf(place, await onDisk(place, saved));
    journal.record(typed);
    await journal.flush();
    journal.record(typedMore);
    await journal.flush();

    expect(await recovered(place)).toEqual([typedMore]);
    expect(await found(place)).toMatchObject([
      { continuesThisFile: true, mayBeInUse: true, journal: { end: 'whole' } },
    ]);
    await journal.close();
  });

  it('writes by itself in half a second, so that a second bounds what can be lost', async () => {
    const place = await workplace();
    const journal = journalOf(place, await onDisk(place, saved));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    journal.record(typed);
    await vi.advanceTimersByTimeAsync(MOST_PAUSE_MILLISECONDS / 2);
    journal.record(typedMore);
    await vi.advanceTimersByTimeAsync(MOST_PAUSE_MILLISECONDS / 2);
    vi.useRealTimers();

    expect(MOST_PAUSE_MILLISECONDS).toBeLessThanOrEqual(500);
    await vi.waitFor(async () => expect(await recovered(place)).toEqual([typedMore]), {
      timeout: 400,
      interval: 10,
    });
    await journal.close();
  });

  it('syncs every line', async () => {
    const place = await workplace();
    const document = await onDisk(place, saved);
    const { fileSystem, done } = faultyFileSystem({ at: -1, code: '', manner: 'before' });
    const desk = { ...place.desk, fileSystem };
    const journal = startJournal({ document, desk, onFailure: () => expect.fail() });
    journal.record(typed);
    await journal.flush();
    journal.record(typedMore);
    await journal.close();

    expect(done).toEqual(
      'makeFolder open write sync open sync close write sync write sync close'.split(' '),
    );
  });

  it('ends without a trace when the changes are saved or let go', async () => {
    const place = await workplace();
    const journal = journalOf(place, await onDisk(place, saved));
    journal.record(typed);
    await journal.flush();
    await journal.discard();

    expect(await found(place)).toEqual([]);
  });

  it('goes on from a save with what was typed while saving', async () => {
    const place = await workplace();
    const document = await onDisk(place, saved);
    const journal = journalOf(place, document);
    journal.record(typed);
    await journal.flush();
    const next = valueOf(await saveDocument(document, typed, place.desk));
    await journal.continueFrom(next, typedMore);

    expect(await recovered(place)).toEqual([typedMore]);
    await journal.close();
  });

  it('finds what was typed on a version that somebody else has saved over since', async () => {
    const place = await workplace();
    const document = await onDisk(place, saved);
    const journal = journalOf(place, document);
    journal.record(typed);
    await journal.close();
    await saveDocument(document, agreementSaying('By somebody else.'), place.desk);

    expect(await found(place)).toMatchObject([{ continuesThisFile: false }]);
    expect(await recovered(place)).toEqual([typed]);
  });

  it.each(['ENOSPC', 'EIO', 'EROFS'])(
    'tells of a write that failed with %s, and loses nothing once the disk is well',
    async (code) => {
      const place = await workplace();
      const document = await onDisk(place, saved);
      for (let at = 0; at < 11; at += 1) {
        for (const manner of ['before', 'after', 'half'] as const) {
          const { fileSystem, done } = faultyFileSystem({ at, code, manner });
          const failures: DiskFailure[] = [];
          let timesKept = 0;
          const journal = startJournal({
            document,
            desk: { ...place.desk, fileSystem },
            onFailure: (failure) => failures.push(failure),
            onKept: () => {
              timesKept += 1;
            },
          });
          for (const each of [typed, typedMore]) {
            journal.record(each);
            await journal.flush();
          }
          expect(done.length).toBeGreaterThan(at);
          expect(failures).toMatchObject([{ code, step: 'write-journal' }]);
          journal.record(typedMost);
          await journal.flush();
          expect(await recovered(place)).toEqual([typedMost]);
          expect(timesKept).toBe(1);
          await journal.discard();
        }
      }
    },
  );

  it('gives back any version of any agreement', async () => {
    await fc.assert(
      fc.asyncProperty(versionsArbitrary, async ([before, after]) => {
        const place = await workplace();
        const journal = journalOf(place, await onDisk(place, before));
        journal.record(after);
        await journal.close();

        expect(await recovered(place)).toEqual(sameAgreement(before, after) ? [] : [after]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

describe('a journal that was cut or changed', () => {
  async function written(place: Workplace): Promise<string> {
    const journal = journalOf(place, await onDisk(place, saved));
    journal.record(typed);
    await journal.flush();
    journal.record(typedMore);
    await journal.close();
    const folder = path.join(place.desk.dataFolder, 'journals', saved.id);
    return path.join(folder, (await readdir(folder))[0] ?? '');
  }

  it('gives back every whole line, wherever it was cut', async () => {
    const place = await workplace();
    const file = await written(place);
    const bytes = await readFile(file);
    const ends = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
    const [headerEnd = 0, firstEnd = 0] = ends;
    for (let length = 0; length < bytes.length; length += 1) {
      await writeFile(file, bytes);
      await truncate(file, length);
      expect(await recovered(place)).toEqual(length < firstEnd ? [] : [typed]);
    }
    expect(headerEnd).toBeLessThan(firstEnd);
  });

  it('never gives back anything else than what was typed, whatever byte was changed', async () => {
    const place = await workplace();
    const file = await written(place);
    const bytes = await readFile(file);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(file, changed);
      const [agreement, ...others] = await recovered(place);
      expect(others).toEqual([]);
      if (agreement !== undefined) expect([typed, typedMore]).toContainEqual(agreement);
    }
  });
});

function sameAgreement(one: Agreement, other: Agreement): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
