import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '../../../shared/result';
import { err } from '../../../shared/result';
import { errorCode } from '../../effects/errorCode';
import type { Desk } from '../Desk';
import type { DiskFailure } from '../disk/DiskFailure';
import { attempt } from '../disk/DiskFailure';
import { removeQuietly } from '../disk/removeQuietly';
import { writeWhole } from '../disk/writeWhole';
import { isRunning } from './isRunning';

const PAUSE_MILLISECONDS = 20;
/** Far longer than a save takes; who waits so long is told. */
const MOST_WAIT_MILLISECONDS = 5000;
/** A turn of another computer that is older was left behind by a crash. */
const STALE_MILLISECONDS = 60_000;
/** A turn has its holder's name right after it was created; who crashed in between left none. */
const NAMELESS_MILLISECONDS = 1000;

/** Turns that this process has, so that one left behind by itself is told from one it is in. */
const ownTurns = new Set<string>();

/**
 * Saves to one file one after the other, whichever programs they come from.
 *
 * Two saves that both find the file as they loaded it would each replace it, and the first, although
 * acknowledged, would be gone. So a save looks and replaces while it holds a hidden file beside the
 * target, which only one can create. A turn left behind by a crash is taken over.
 */
export async function inTurn<Value, Failure>(
  target: string,
  desk: Desk,
  save: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | DiskFailure>> {
  const turn = turnPath(target);
  const taken = await attempt('write-temporary-file', turn, async () => takeTurn(turn, desk));
  if (!taken.ok) return taken;
  if (!taken.value) return err({ kind: 'in-use', code: '', step: 'put-in-place', path: target });
  try {
    return await save();
  } finally {
    await removeQuietly(desk.fileSystem, turn);
    ownTurns.delete(turn);
  }
}

/** Short and independent of the document's name, which may be as long as names can be. */
function turnPath(target: string): string {
  const name = createHash('sha256').update(path.basename(target)).digest('hex').slice(0, 16);
  return path.join(path.dirname(target), `.ewa-saving-turn-${name}`);
}

/** False when somebody else had it all the time. */
async function takeTurn(turn: string, desk: Desk): Promise<boolean> {
  for (let waited = 0; waited < MOST_WAIT_MILLISECONDS; waited += PAUSE_MILLISECONDS) {
    if (await hasCreated(turn, desk)) return true;
    if (await isLeftBehind(turn, desk)) await removeQuietly(desk.fileSystem, turn);
    else await pause(PAUSE_MILLISECONDS);
  }
  return false;
}

async function hasCreated(turn: string, { fileSystem }: Desk): Promise<boolean> {
  if (ownTurns.has(turn)) return false;
  ownTurns.add(turn);
  try {
    const file = await fileSystem.open(turn, 'wx', 0o666);
    try {
      await writeWhole(file, Buffer.from(`${process.pid} ${os.hostname()}`, 'utf8'));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    ownTurns.delete(turn);
    if (errorCode(error) === 'EEXIST') return false;
    await removeQuietly(fileSystem, turn);
    throw error;
  }
}

async function isLeftBehind(turn: string, { fileSystem, now }: Desk): Promise<boolean> {
  try {
    const text = Buffer.from(await fileSystem.readFile(turn)).toString('utf8');
    const [, digits, computer] = /^(\d{1,10}) (.+)$/s.exec(text) ?? [];
    if (computer === os.hostname()) {
      const holder = Number(digits);
      return holder === process.pid ? !ownTurns.has(turn) : !isRunning(holder);
    }
    const { changedAt } = await fileSystem.stat(turn);
    const patience = text === '' ? NAMELESS_MILLISECONDS : STALE_MILLISECONDS;
    return now().getTime() - changedAt.getTime() > patience;
  } catch {
    // Gone in the meantime, or not to be read: then creating it says more.
    return false;
  }
}
