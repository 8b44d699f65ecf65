import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A small disk in memory, mounted for a test. */
export type MountedDisk = {
  readonly folder: string;
  /** From now on it can only be read. */
  readonly makeReadOnly: () => void;
  readonly unmount: () => Promise<void>;
};

/** Mounting needs an administrator, or one who may without a password; null for anybody else. */
export async function mountDisk(kibibytes: number): Promise<MountedDisk | null> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-disk-'));
  const options = `size=${kibibytes}k,mode=777`;
  if (!run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder)) {
    await rm(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    makeReadOnly: () => {
      if (!run('mount', '-o', `remount,ro,${options}`, folder)) throw new Error('Still writable');
    },
    unmount: async () => {
      // Lazily: an app that has just been ended may hold it for a moment.
      run('umount', '-l', folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function run(...command: readonly string[]): boolean {
  if (process.platform !== 'linux') return false;
  return [command, ['sudo', '-n', ...command]].some(
    ([program = '', ...args]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0,
  );
}
