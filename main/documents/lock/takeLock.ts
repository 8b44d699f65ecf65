import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { line, whole } from '../../../shared/agreement/schema/textSchemas';
import { cleanText } from '../../../shared/agreement/text/cleanText';
import type { Desk } from '../Desk';
import { removeQuietly } from '../disk/removeQuietly';
import { writeWhole } from '../disk/writeWhole';
import { isRunning } from './isRunning';

/** Who says that they have a document open. */
export type LockHolder = {
  readonly person: string;
  readonly computer: string;
  readonly process: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** When the holder last said so. */
  readonly seen: string;
};

/** A lock only warns. `unavailable`: the folder takes no lock, which is no reason not to work. */
type Lock =
  | {
      readonly kind: 'taken';
      readonly renew: () => Promise<void>;
      readonly release: () => Promise<void>;
    }
  | { readonly kind: 'held'; readonly holder: LockHolder }
  | { readonly kind: 'unavailable' };

type LockOptions = {
  readonly person: string;
  /** Takes it over from whoever holds it: the person was warned. */
  readonly evenIfHeld?: boolean;
};

/** A holder that has not renewed for so long is gone; renewing every two minutes leaves room for sleep. */
const STALE_MILLISECONDS = 10 * 60 * 1000;

const holderSchema: z.ZodType<LockHolder> = z.strictObject({
  person: line(200),
  computer: line(300),
  process: whole(0, 2 ** 31),
  since: z.iso.datetime(),
  seen: z.iso.datetime(),
});

/**
 * Says beside a document that it is open here, unless somebody else says so already.
 *
 * It stands beside the document, hidden, because colleagues on a shared folder must see it. It is
 * stale, and taken over in silence, when its process on this computer has ended, or when it was not
 * renewed for ten minutes. No lock ever stops a save: that compares bytes.
 */
export async function takeLock(file: string, desk: Desk, options: LockOptions): Promise<Lock> {
  const lock = lockPath(file);
  try {
    const holder = await readHolder(lock, desk);
    if (holder !== null && options.evenIfHeld !== true && isLive(holder, desk)) {
      return { kind: 'held', holder };
    }
    await removeQuietly(desk.fileSystem, lock);
    const since = desk.now().toISOString();
    const own = ownHolder(options.person, since);
    await writeHolder(lock, { ...own, seen: since }, desk);
    return {
      kind: 'taken',
      renew: async () => renew(lock, own, desk),
      release: async () => release(lock, own, desk),
    };
  } catch {
    return { kind: 'unavailable' };
  }
}

/** `.~lock.Name.ewa#`, as office programs name theirs, so that sync tools leave it out. */
export function lockPath(file: string): string {
  return path.join(path.dirname(file), `.~lock.${path.basename(file)}#`);
}

function ownHolder(person: string, since: string): Omit<LockHolder, 'seen'> {
  const computer = cleanText(os.hostname()).slice(0, 300);
  return { person: cleanText(person).slice(0, 200), computer, process: process.pid, since };
}

function isLive(holder: LockHolder, desk: Desk): boolean {
  const isOnThisComputer = holder.computer === ownHolder('', '').computer;
  if (isOnThisComputer) return holder.process !== process.pid && isRunning(holder.process);
  return desk.now().getTime() - Date.parse(holder.seen) < STALE_MILLISECONDS;
}

/** Null when there is no lock. One that cannot be read holds nobody's name, so it is as good as none. */
async function readHolder(lock: string, desk: Desk): Promise<LockHolder | null> {
  try {
    const text = Buffer.from(await desk.fileSystem.readFile(lock)).toString('utf8');
    return holderSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function writeHolder(lock: string, holder: LockHolder, desk: Desk): Promise<void> {
  const file = await desk.fileSystem.open(lock, 'wx', 0o666);
  try {
    await writeWhole(file, Buffer.from(JSON.stringify(holder), 'utf8'));
  } finally {
    await file.close();
  }
}

async function renew(lock: string, own: Omit<LockHolder, 'seen'>, desk: Desk): Promise<void> {
  try {
    if (!(await isOurs(lock, own, desk))) return;
    await desk.fileSystem.remove(lock);
    await writeHolder(lock, { ...own, seen: desk.now().toISOString() }, desk);
  } catch {
    // Then it looks stale to others after a while, and only the warning is lost.
  }
}

async function release(lock: string, own: Omit<LockHolder, 'seen'>, desk: Desk): Promise<void> {
  try {
    if (await isOurs(lock, own, desk)) await desk.fileSystem.remove(lock);
  } catch {
    // It becomes stale by itself.
  }
}

/** False when another person took it over meanwhile. */
async function isOurs(lock: string, own: Omit<LockHolder, 'seen'>, desk: Desk): Promise<boolean> {
  const holder = await readHolder(lock, desk);
  return (
    holder?.computer === own.computer &&
    holder.process === own.process &&
    holder.since === own.since
  );
}
