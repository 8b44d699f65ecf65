import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/documents/Desk';
import { openDocument } from '../../../main/documents/openDocument';
import { saveDocument } from '../../../main/documents/saveDocument';
import { saveDocumentAs } from '../../../main/documents/saveDocumentAs';
import { sha256 } from '../../../main/effects/sha256';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import type { Workplace } from '../../builders/documents';
import { agreementSaying } from '../../builders/agreementSaying';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import type { Fault, FaultManner, FaultyFileSystem } from '../../builders/faultyFileSystem';
import { faultyFileSystem } from '../../builders/faultyFileSystem';

const CODES = [
  'EIO',
  'ENOSPC',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EROFS',
  'EDQUOT',
  'EMFILE',
  'ENOENT',
  'EWEIRD',
];
const before = agreementSaying('The old version.');
const after = agreementSaying('The new version, with some more words than the old one has.');
const oldText = agreementFileText(before, sha256);
const newText = agreementFileText(after, sha256);
const NO_FAULT: Fault = { at: -1, code: '', manner: 'before' };

/** Where earlier versions go: by a second name, or, as if on another disk, by a copy. */
type Keeping = 'linked' | 'copied';
type Outcome = {
  readonly saved: Awaited<ReturnType<typeof saveDocument>>;
  readonly faulty: FaultyFileSystem;
  readonly place: Workplace;
  readonly text: string;
};

async function saveWith(fault: Fault, keeping: Keeping): Promise<Outcome> {
  const place = await workplace();
  const document = await onDisk(place, before);
  const faulty = faultyFileSystem(fault);
  const saved = await saveDocument(document, after, desk(place, faulty, keeping));
  return { saved, faulty, place, text: await readFile(place.file, 'utf8') };
}

function desk(place: Workplace, { fileSystem }: FaultyFileSystem, keeping: Keeping): Desk {
  if (keeping === 'linked') return { ...place.desk, fileSystem };
  const otherDisk = async (): Promise<never> => {
    throw Object.assign(new Error('EXDEV: other disk'), { code: 'EXDEV' });
  };
  return { ...place.desk, fileSystem: { ...fileSystem, link: otherDisk } };
}

/** What must hold after any fault: whole, never silent, and no `ok` that the disk has not promised. */
async function expectNothingLost({ saved, faulty, place, text }: Outcome): Promise<void> {
  expect([oldText, newText]).toContain(text);
  if (saved.ok) {
    expect(text).toBe(newText);
    expect(faulty.isSettled()).toBe(true);
    return;
  }
  const isInPlace = saved.error.kind === 'not-settled';
  expect(text).toBe(isInPlace ? newText : oldText);
  // The person tries again, on the disk as it is then.
  const document = valueOf(await openDocument(place.file, place.desk));
  expect(await saveDocument(document, after, place.desk)).toMatchObject({ ok: true });
}

describe.each<Keeping>(['linked', 'copied'])('a save whose earlier version is %s', (keeping) => {
  it('does what the next tests make fail', async () => {
    const { saved, faulty } = await saveWith(NO_FAULT, keeping);

    expect(saved.ok).toBe(true);
    const operations = faulty.done.join(' ');
    expect(operations).toContain('write sync close readFile rename open sync close');
    expect(faulty.isSettled()).toBe(true);
  });

  it.each(CODES)(
    'never tears and is never silent when any operation fails with %s',
    async (code) => {
      const operations = (await saveWith(NO_FAULT, keeping)).faulty.done.length;
      for (let at = 0; at < operations; at += 1) {
        for (const manner of ['before', 'after', 'half'] satisfies readonly FaultManner[]) {
          const outcome = await saveWith({ at, code, manner }, keeping);
          expect(outcome.faulty.done.length).toBeGreaterThan(at);
          await expectNothingLost(outcome);
        }
      }
    },
  );

  it('stays whole when the disk is gone for good from any operation on', async () => {
    const operations = (await saveWith(NO_FAULT, keeping)).faulty.done.length;
    for (let at = 0; at < operations; at += 1) {
      const outcome = await saveWith({ at, code: 'EIO', manner: 'before', forGood: true }, keeping);
      expect(outcome.faulty.done.length).toBeGreaterThan(at);
      await expectNothingLost(outcome);
    }
  });

  it('is refused by name when the earlier version cannot be kept', async () => {
    const kept = (await saveWith(NO_FAULT, keeping)).faulty.done.indexOf('makeFolder');
    const { saved, text } = await saveWith({ at: kept, code: 'ENOSPC', manner: 'before' }, keeping);

    expect(saved).toMatchObject({ error: { kind: 'disk-full', step: 'keep-previous-version' } });
    expect(text).toBe(oldText);
  });
});

describe('a save on a difficult disk', () => {
  it('goes on when the disk takes fewer bytes than asked', async () => {
    const place = await workplace();
    const document = await onDisk(place, before);
    const slow = faultyFileSystem(NO_FAULT).fileSystem;
    const saved = await saveDocument(document, after, {
      ...place.desk,
      fileSystem: {
        ...slow,
        open: async (file, flags, mode) => {
          const opened = await slow.open(file, flags, mode);
          const write = async (bytes: Uint8Array, from: number) =>
            opened.write(bytes.subarray(0, from + 7), from);
          return { ...opened, write };
        },
      },
    });

    expect(saved).toMatchObject({ ok: true });
    expect(await readFile(place.file, 'utf8')).toBe(newText);
  });

  it.each([
    ['takes no more bytes', 0, 'disk-full'],
    ['says that it took bytes that it did not keep', 50, 'read-back-differs'],
  ])('fails by name when the disk %s', async (_what, claimed, kind) => {
    const place = await workplace();
    const document = await onDisk(place, before);
    const { fileSystem } = faultyFileSystem(NO_FAULT);
    const saved = await saveDocument(document, after, {
      ...place.desk,
      fileSystem: {
        ...fileSystem,
        open: async (file, flags, mode) => {
          const opened = await fileSystem.open(file, flags, mode);
          return { ...opened, write: async () => Promise.resolve(claimed) };
        },
      },
    });

    expect(saved).toMatchObject({ ok: false, error: { kind } });
    expect(await readFile(place.file, 'utf8')).toBe(oldText);
    expect(await readdir(place.folder)).toEqual([path.basename(place.file)]);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'waits a moment for a new file held with %s',
    async (code) => {
      const place = await workplace();
      const document = await onDisk(place, before);
      const { fileSystem } = faultyFileSystem(NO_FAULT);
      let refusals = 2;
      const rename: typeof fileSystem.rename = async (from, to) => {
        refusals -= 1;
        if (refusals >= 0) throw Object.assign(new Error(code), { code });
        return fileSystem.rename(from, to);
      };

      expect(
        await saveDocument(document, after, {
          ...place.desk,
          fileSystem: { ...fileSystem, rename },
        }),
      ).toMatchObject({ ok: true });
    },
  );

  it('names the code of a refusal that it does not know', async () => {
    const lookingAt = (await saveWith(NO_FAULT, 'linked')).faulty.done.indexOf('stat');
    const fault = { at: lookingAt, code: 'EWEIRD', manner: 'before' } as const;
    const { saved } = await saveWith(fault, 'linked');

    expect(saved).toMatchObject({
      error: { kind: 'unexpected', code: 'EWEIRD', step: 'find-file' },
    });
  });

  it('can save again after a save that was not settled, without a conflict', async () => {
    const renameAt = (await saveWith(NO_FAULT, 'linked')).faulty.done.indexOf('rename');
    const { saved, place } = await saveWith(
      { at: renameAt + 2, code: 'EIO', manner: 'before' },
      'linked',
    );
    const document = valueOf(await openDocument(place.file, place.desk));

    expect(saved).toMatchObject({ error: { kind: 'not-settled', fileHash: document.fileHash } });
    const asLoaded = { ...document, fileHash: sha256('as it was loaded') };
    expect(await saveDocument(asLoaded, after, place.desk)).toMatchObject({ ok: true });
  });
});

describe('saving as a new file', () => {
  it('leaves the whole file or none, whatever fails', async () => {
    const steps = faultyFileSystem(NO_FAULT);
    const trial = await workplace();
    await saveDocumentAs(trial.file, after, desk(trial, steps, 'linked'), { replace: false });

    for (let at = 0; at < steps.done.length; at += 1) {
      for (const code of ['ENOSPC', 'EIO', 'EACCES']) {
        const place = await workplace();
        const faulty = faultyFileSystem({ at, code, manner: 'before' });
        const saved = await saveDocumentAs(place.file, after, desk(place, faulty, 'linked'), {
          replace: false,
        });
        const isThere = (await readdir(place.folder)).includes(path.basename(place.file));
        const isInPlace = saved.ok || saved.error.kind === 'not-settled';
        expect(isThere).toBe(isInPlace);
        if (isThere) expect(await readFile(place.file, 'utf8')).toBe(newText);
      }
    }
  });
});
