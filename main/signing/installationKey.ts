import type { KeyObject } from 'node:crypto';
import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import path from 'node:path';
import { err, ok } from '../../shared/result';
import type { Result } from '../../shared/result';
import type { Installation } from '../../shared/signoff/ledger/Installation';
import { installationOf } from './ed25519';
import { errorCode } from '../effects/errorCode';

/** The private key of this installation, PKCS #8 in PEM. */
const KEY_FILE = 'installation-key.pem';
/** A PEM of this kind has 119 bytes; a file beyond this is something else. */
const LARGEST_KEY_FILE = 4096;

/**
 * Why there is no key to sign with. `not-a-key`: the file holds something else (it is never
 * replaced: the records made with it need it); `not-allowed`: the computer's permissions; `failed`:
 * anything else the disk said, by its code.
 */
export type KeyFailure =
  | { readonly kind: 'not-a-key'; readonly path: string }
  | { readonly kind: 'not-allowed'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly code: string };

/**
 * The key that names this installation in ledgers. Made at the first use, readable by its owner
 * alone; an existing file is only ever read.
 */
export async function installationKey(folder: string): Promise<Result<Installation, KeyFailure>> {
  const file = path.join(folder, KEY_FILE);
  try {
    const found = (await readKeyFile(file)) ?? (await createKeyFile(folder, file));
    return found === 'not-a-key' ? err({ kind: found, path: file }) : ok(installationOf(found));
  } catch (error) {
    return err(keyFailure(errorCode(error), file));
  }
}

function keyFailure(code: string, file: string): KeyFailure {
  return code === 'EACCES' || code === 'EPERM'
    ? { kind: 'not-allowed', path: file }
    : { kind: 'failed', path: file, code };
}

/** @returns null when there is no such file. */
async function readKeyFile(file: string): Promise<KeyObject | 'not-a-key' | null> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    const buffer = Buffer.alloc(LARGEST_KEY_FILE + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return parseKey(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

function parseKey(pem: string): KeyObject | 'not-a-key' {
  if (pem.length > LARGEST_KEY_FILE) return 'not-a-key';
  try {
    const key = createPrivateKey({ key: pem, format: 'pem' });
    return key.asymmetricKeyType === 'ed25519' ? key : 'not-a-key';
  } catch {
    return 'not-a-key';
  }
}

/** Makes a key, or reads the one that another window made in the same moment. */
async function createKeyFile(folder: string, file: string): Promise<KeyObject | 'not-a-key'> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const isOurs = await placeNewFile(folder, file, pem);
  return isOurs ? privateKey : ((await readKeyFile(file)) ?? 'not-a-key');
}

/**
 * Puts a complete file in place unless one is there. A hard link fails on an existing name, where a
 * rename would replace it, and shows other processes the whole file or none.
 *
 * @returns whether the file in place is this one.
 */
async function placeNewFile(folder: string, file: string, text: string): Promise<boolean> {
  const temporary = path.join(folder, `.${KEY_FILE}.${randomUUID()}`);
  await writeNewFile(temporary, text);
  try {
    await link(temporary, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!NO_HARD_LINKS.has(errorCode(error))) throw error;
    await writeNewFile(file, text);
    return true;
  } finally {
    await unlink(temporary);
  }
}

/** What file systems without hard links say, such as those of USB sticks. */
const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR']);

async function writeNewFile(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
