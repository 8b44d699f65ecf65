import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../main/resources/projectRoot';

export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** A folder of its own for a test, in the computer's temporary folder. */
export function workFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'ewa-test-'));
}

/** Runs the built command line as a person would, in `folder`, with user data of its own. */
export function ewa(folder: string, ...args: readonly string[]): Run {
  return ewaReading(folder, '', ...args);
}

/** The same with something on standard input. */
export function ewaReading(folder: string, input: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(projectRoot, 'out/main/ewa.cjs'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      input,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, EWA_DATA: path.join(folder, 'data') },
    },
  );
  return { code: status, out: stdout, err: stderr };
}
