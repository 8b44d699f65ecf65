import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/documents/Desk';
import { nodeDesk } from '../../../main/documents/Desk';
import type { OpenDocument } from '../../../main/documents/openDocument';
import { openDocument } from '../../../main/documents/openDocument';
import { saveDocument } from '../../../main/documents/saveDocument';
import { sha256 } from '../../../main/effects/sha256';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { agreementSaying } from '../../builders/agreementSaying';
import { bundled } from '../../builders/bundled';
import { valueOf, workplace } from '../../builders/documents';

/** A disk of 64 KiB, by whatever this machine allows. */
type SmallDisk =
  | { readonly kind: 'mounted'; readonly how: string }
  | { readonly kind: 'none'; readonly why: string };

const mountPoint = await mkdtemp(path.join(os.tmpdir(), 'ewa-small-disk-'));
const disk = mountSmallDisk();

/** Mounting needs an administrator, or one of those who may without a password. */
function mountSmallDisk(): SmallDisk {
  if (process.platform !== 'linux')
    return { kind: 'none', why: `no way to on ${process.platform}` };
  const mount = ['mount', '-t', 'tmpfs', '-o', 'size=64k,mode=777', 'tmpfs', mountPoint];
  for (const command of [mount, ['sudo', '-n', ...mount]]) {
    const [program = '', ...rest] = command;
    if (spawnSync(program, rest, { stdio: 'ignore' }).status === 0) {
      return { kind: 'mounted', how: program };
    }
  }
  return { kind: 'none', why: 'nobody here may mount one' };
}

afterAll(async () => {
  if (disk.kind === 'mounted') {
    const umount = ['umount', mountPoint];
    execFileSync(
      disk.how === 'sudo' ? 'sudo' : 'umount',
      disk.how === 'sudo' ? umount : [mountPoint],
    );
  }
  await rm(mountPoint, { recursive: true, force: true });
});

const small = agreementSaying('Short.');
const large = agreementSaying('word '.repeat(5000));
const smallText = agreementFileText(small, sha256);

describe.runIf(disk.kind === 'mounted')('on a real disk of 64 KiB (tmpfs, mounted)', () => {
  const folder = path.join(mountPoint, 'agreements');
  const file = path.join(folder, 'a.ewa');
  const stuffing = path.join(mountPoint, 'stuffing');
  const elsewhere = path.join(os.tmpdir(), path.basename(mountPoint) + '-data');
  let document: OpenDocument;
  let desk: Desk;

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
  });

  afterAll(() => {
    rmSync(elsewhere, { recursive: true, force: true });
    rmSync(stuffing, { force: true });
    rmSync(path.join(mountPoint, 'data'), { recursive: true, force: true });
  });

  async function start(dataFolder: string, freeBytes: number): Promise<void> {
    rmSync(stuffing, { force: true });
    rmSync(path.join(mountPoint, 'data'), { recursive: true, force: true });
    writeFileSync(file, smallText);
    desk = nodeDesk(dataFolder);
    document = valueOf(await openDocument(file, desk));
    fill(freeBytes);
  }

  /** Fills the disk until only so much is free. */
  function fill(freeBytes: number): void {
    const { bavail, bsize } = statOfDisk();
    writeFileSync(stuffing, Buffer.alloc(Math.max(0, bavail * bsize - freeBytes)));
  }

  function statOfDisk(): { readonly bavail: number; readonly bsize: number } {
    const [bavail = 0, bsize = 0] = execFileSync('stat', ['-f', '-c', '%a %S', mountPoint], {
      encoding: 'utf8',
    })
      .split(' ')
      .map(Number);
    return { bavail, bsize };
  }

  it.each([
    ['another disk', () => elsewhere],
    ['the same disk', () => path.join(mountPoint, 'data')],
  ])(
    'a save that does not fit says so and changes nothing, with earlier versions on %s',
    async (_where, data) => {
      for (const free of [0, 4096, 8192, 16_384]) {
        await start(data(), free);
        const saved = await saveDocument(document, large, desk);

        expect(saved).toMatchObject({ ok: false, error: { kind: 'disk-full', code: 'ENOSPC' } });
        expect(readFileSync(file, 'utf8')).toBe(smallText);
        expect(await readdir(folder)).toEqual(['a.ewa']);
      }
    },
  );

  it('a save goes through as soon as there is room', async () => {
    await start(elsewhere, 0);
    await saveDocument(document, large, desk);
    rmSync(stuffing);

    expect(await saveDocument(document, large, desk)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8')).toBe(agreementFileText(large, sha256));
  });

  it('a plain write tears the file here, so the disk is really full', async () => {
    await start(elsewhere, 4096);
    const copy = path.join(folder, 'b.ewa');
    rmSync(stuffing);
    copyFileSync(file, copy);
    fill(4096);

    expect(() => writeFileSync(copy, agreementFileText(large, sha256))).toThrow(/ENOSPC/);
    expect(valueOfFailure(await openDocument(copy, desk))).toBe('cut-off');
    rmSync(copy);
  });
});

describe.runIf(process.platform !== 'win32')('under a real limit of file size (ulimit -f)', () => {
  it('a save that is stopped half way says so and changes nothing', async () => {
    const place = await workplace();
    await writeFile(place.file, smallText);
    const { program, remove } = await bundled(new URL('./savingOnceChild.ts', import.meta.url));
    const { stdout } = spawnSync(
      'sh',
      [
        '-c',
        'ulimit -f 16 && exec "$0" "$@"',
        process.execPath,
        program,
        place.file,
        place.desk.dataFolder,
      ],
      { encoding: 'utf8' },
    );
    await remove();

    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      error: { kind: 'file-too-big-for-disk', code: 'EFBIG', step: 'write-temporary-file' },
    });
    expect(readFileSync(place.file, 'utf8')).toBe(smallText);
    expect(await readdir(place.folder)).toEqual([path.basename(place.file)]);
  });
});

const told =
  disk.kind === 'mounted'
    ? `the full disk was real, mounted by ${disk.how}`
    : `a really full disk was NOT TESTED: ${disk.why}`;

it.each([told])('%s', () => {
  expect(readdirSync(mountPoint)).toEqual(disk.kind === 'mounted' ? ['agreements'] : []);
});

function valueOfFailure(result: Awaited<ReturnType<typeof openDocument>>): string {
  return result.ok ? 'opened' : result.error.kind;
}
