import {
  chmod,
  lstat,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../main/documents/openDocument';
import { saveDocument } from '../../../main/documents/saveDocument';
import { saveDocumentAs } from '../../../main/documents/saveDocumentAs';
import { listVersions } from '../../../main/documents/versions/listVersions';
import { sha256 } from '../../../main/effects/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import type { Workplace } from '../../builders/documents';
import { agreementSaying } from '../../builders/agreementSaying';
import { onDisk, valueOf, workplace } from '../../builders/documents';

const first = agreementSaying('The first version.');
const second = agreementSaying('The second version.');
const third = agreementSaying('The third version.');

async function opened({ file, desk }: Workplace): Promise<Agreement> {
  return valueOf(await openDocument(file, desk)).agreement;
}

describe('saveDocument', () => {
  it('puts the new version in place and gives the document that the next save continues', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);

    const saved = valueOf(await saveDocument(document, second, place.desk));
    const again = valueOf(await saveDocument(saved, third, place.desk));

    expect(await readFile(place.file, 'utf8')).toBe(agreementFileText(third, sha256));
    expect(again).toEqual(valueOf(await openDocument(place.file, place.desk)));
    expect(await readdir(place.folder)).toEqual([path.basename(place.file)]);
  });

  it('keeps what it replaced, latest first, and nothing when nothing changed', async () => {
    const place = await workplace();
    let document = await onDisk(place, first);
    for (const each of [second, second, third]) {
      document = valueOf(await saveDocument(document, each, place.desk));
    }

    const versions = valueOf(await listVersions(first.id, place.desk));
    const kept = versions.map(async (each) => valueOf(await openDocument(each.path, place.desk)));
    expect((await Promise.all(kept)).map((each) => each.agreement)).toEqual([second, first]);
  });

  it('is a conflict when somebody else saved, even at the same length and time', async () => {
    const place = await workplace();
    const document = await onDisk(place, agreementSaying('Five days.'));
    const { atime, mtime } = await stat(place.file);
    const others = agreementFileText(agreementSaying('Four days.'), sha256);
    await writeFile(place.file, others);
    await utimes(place.file, atime, mtime);

    expect(await saveDocument(document, third, place.desk)).toEqual({
      ok: false,
      error: { kind: 'conflict', found: others.slice(9, 73) },
    });
    expect(await readFile(place.file, 'utf8')).toBe(others);
  });

  it('is no conflict when the file was only touched or copied back', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);
    await utimes(place.file, 0, 0);

    expect(await saveDocument(document, second, place.desk)).toMatchObject({ ok: true });
  });

  it('is a conflict with something that is no whole agreement file, and leaves it alone', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);
    await truncate(place.file, 100);

    expect(await saveDocument(document, second, place.desk)).toEqual({
      ok: false,
      error: { kind: 'conflict', found: null },
    });
    expect((await stat(place.file)).size).toBe(100);
  });

  it('says that the file was removed, or its folder was', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);
    await rename(place.file, `${place.file}.away`);
    const withoutFile = await saveDocument(document, second, place.desk);
    await rm(place.folder, { recursive: true });
    const withoutFolder = await saveDocument(document, second, place.desk);

    expect(withoutFile).toEqual({ ok: false, error: { kind: 'removed' } });
    expect(withoutFolder).toEqual(withoutFile);
  });

  it('says so when a folder or a pipe stands where the file was', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);
    await rm(place.file);
    await mkdir(place.file);

    expect(await saveDocument(document, second, place.desk)).toMatchObject({
      error: { kind: 'not-a-file' },
    });
  });

  it('never writes over a file that its owner made read-only', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);
    await chmod(place.file, 0o444);

    expect(await saveDocument(document, second, place.desk)).toEqual({
      ok: false,
      error: { kind: 'read-only' },
    });
    expect(valueOf(await openDocument(place.file, place.desk)).access).toBe('read-only');
    expect(await opened(place)).toEqual(first);
  });

  it('keeps the permissions of the file', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);
    await chmod(place.file, 0o664);
    await saveDocument(document, second, place.desk);

    expect((await stat(place.file)).mode & 0o777).toBe(0o664);
  });

  it('saves through a symbolic link, which stays one', async () => {
    const place = await workplace();
    const target = path.join(place.folder, 'target.ewa');
    await onDisk({ ...place, file: target }, first);
    await symlink(target, place.file);
    const document = valueOf(await openDocument(place.file, place.desk));
    const saved = valueOf(await saveDocument(document, second, place.desk));

    expect(saved.path).toBe(place.file);
    expect((await lstat(place.file)).isSymbolicLink()).toBe(true);
    expect(await readFile(target, 'utf8')).toBe(agreementFileText(second, sha256));
  });

  it('refuses, before touching the disk, what could not be opened again', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);
    const broken = { ...first, sections: [...first.sections, ...first.sections] };
    const unknown = { ...first, colour: 'green' };

    expect(await saveDocument(document, broken, place.desk)).toMatchObject({
      error: { kind: 'would-not-open', failure: { kind: 'damaged', damage: 'contents' } },
    });
    expect(await saveDocument(document, unknown, place.desk)).toEqual({
      ok: false,
      error: { kind: 'would-not-open', failure: null },
    });
    expect(await opened(place)).toEqual(first);
  });

  it('copes with the longest name a file can have', async () => {
    const place = await workplace();
    const file = path.join(place.folder, `${'a'.repeat(251)}.ewa`);
    const document = await onDisk({ ...place, file }, first);

    expect(await saveDocument(document, second, place.desk)).toMatchObject({ ok: true });
  });

  it('takes away what a crash left long ago, and not what another save is writing', async () => {
    const place = await workplace();
    const document = await onDisk(place, first);
    const old = path.join(place.folder, `.ewa-saving-${'0'.repeat(36)}`);
    const fresh = path.join(place.folder, `.ewa-saving-${'1'.repeat(36)}`);
    await writeFile(old, 'half');
    await writeFile(fresh, 'half');
    await utimes(old, 0, 0);
    await saveDocument(document, second, place.desk);

    expect(await readdir(place.folder)).toEqual([path.basename(fresh), path.basename(place.file)]);
  });
});

describe('saveDocumentAs', () => {
  it('makes a new file', async () => {
    const { file, desk } = await workplace();
    const saved = await saveDocumentAs(file, first, desk, { replace: false });

    expect(saved).toEqual(await openDocument(file, desk));
  });

  it('replaces a file only when told to, and keeps it even so', async () => {
    const place = await workplace();
    await writeFile(place.file, 'a letter');
    const refused = await saveDocumentAs(place.file, first, place.desk, { replace: false });
    const replaced = await saveDocumentAs(place.file, first, place.desk, { replace: true });

    expect(refused).toEqual({ ok: false, error: { kind: 'would-replace' } });
    expect(replaced).toMatchObject({ ok: true });
    const versions = valueOf(await listVersions(first.id, place.desk));
    expect(await readFile(versions[0]?.path ?? '', 'utf8')).toBe('a letter');
  });

  it('brings back a file that was removed underneath', async () => {
    const place = await workplace();
    await onDisk(place, first);
    await rm(place.file);

    expect(await saveDocumentAs(place.file, second, place.desk, { replace: false })).toMatchObject({
      ok: true,
    });
    expect(await opened(place)).toEqual(second);
  });

  it('names a folder that is not there', async () => {
    const { folder, desk } = await workplace();
    const file = path.join(folder, 'nowhere', 'a.ewa');

    expect(await saveDocumentAs(file, first, desk, { replace: false })).toMatchObject({
      error: { kind: 'not-found', code: 'ENOENT', step: 'write-temporary-file' },
    });
  });
});
