import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { generateKeyPairSync } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifySignature } from '../../../main/signing/ed25519';
import { installationKey } from '../../../main/signing/installationKey';
import { unwrap } from '../../builders/signing';

let folder = '';
const keyFile = (): string => path.join(folder, 'installation-key.pem');

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-key-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('installationKey', () => {
  it('makes a key at the first use and reads it ever after', async () => {
    const first = unwrap(await installationKey(folder));
    const second = unwrap(await installationKey(folder));

    expect(second.key).toBe(first.key);
    expect(verifySignature(first.key, 'a text', second.sign('a text'))).toBe(true);
  });

  it('makes the folder, and leaves nothing in it but the key', async () => {
    const deep = path.join(folder, 'one', 'two');
    unwrap(await installationKey(deep));

    expect(await readdir(deep)).toEqual(['installation-key.pem']);
  });

  it.runIf(process.platform !== 'win32')('keeps the key for its owner alone', async () => {
    unwrap(await installationKey(folder));

    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
  });

  it('gives twenty windows that start at once one and the same key', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => installationKey(folder)));

    expect(new Set(all.map((each) => unwrap(each).key)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['installation-key.pem']);
  });

  it.each([
    ['nothing', ''],
    ['something else', 'my recipes'],
    ['half a key', pem('ed25519').slice(0, 60)],
    ['a key of another kind', pem('x25519')],
    ['far too much', pem('ed25519') + ' '.repeat(10_000)],
  ])('never replaces a file that holds %s', async (_, text) => {
    await writeFile(keyFile(), text);

    expect(await installationKey(folder)).toEqual({
      ok: false,
      error: { kind: 'not-a-key', path: keyFile() },
    });
    expect(await readFile(keyFile(), 'utf8')).toBe(text);
  });

  it.runIf(process.platform !== 'win32')('says when it may not read or write', async () => {
    await chmod(folder, 0o555);
    const inside = path.join(folder, 'deeper');

    expect(await asNobody(() => installationKey(folder))).toEqual({
      ok: false,
      error: { kind: 'not-allowed', path: keyFile() },
    });
    expect(await asNobody(() => installationKey(inside))).toMatchObject({
      error: { kind: 'not-allowed' },
    });
  });

  it('gives the name of anything else that the disk said', async () => {
    await writeFile(path.join(folder, 'file'), '');
    const inFile = path.join(folder, 'file');

    expect(await installationKey(inFile)).toEqual({
      ok: false,
      error: { kind: 'failed', path: path.join(inFile, 'installation-key.pem'), code: 'ENOTDIR' },
    });
  });
});

function pem(kind: 'ed25519' | 'x25519'): string {
  const { privateKey } =
    kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** Permissions do not bind the superuser, as whom tests may run. */
async function asNobody<Value>(task: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return task();
  process.seteuid?.(65_534);
  try {
    return await task();
  } finally {
    process.seteuid?.(0);
  }
}
