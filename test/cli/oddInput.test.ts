import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../main/resources/projectRoot';
import { ewa, workFolder } from './ewa';

const EWA = path.join(projectRoot, 'out/main/ewa.cjs');
const PROFILE = ['--school', 'Alder Creek', '--year', '2026-27', '--arrangement', 'la-2009'];

/** A folder with a fresh agreement in `a.ewa`. */
function folderWithAgreement(): string {
  const folder = workFolder();
  expect(ewa(folder, 'new', '--template', 'empty', ...PROFILE, '-o', 'a.ewa').code).toBe(0);
  return folder;
}

describe('what ewa is given', () => {
  it.each([
    ['verify', ['verify', 'a.ewa', 'b.ewa']],
    ['info', ['info', 'a.ewa', 'b.ewa']],
    ['new', ['new', '--template', 'empty', ...PROFILE, '-o', 'c.ewa', 'stray']],
  ])('%s refuses a name more than it reads, and does nothing', (_, args) => {
    const folder = folderWithAgreement();

    const run = ewa(folder, ...args);

    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining('too many') });
    expect(readdirSync(folder)).not.toContain('c.ewa');
  });

  it('says in one sentence what is wrong with an option', () => {
    const run = ewa(folderWithAgreement(), 'sign', 'a.ewa', '--as', '--elect');

    expect(run).toMatchObject({ code: 2, err: expect.stringMatching(/^Option '--as'[^.\n]+\.\n/) });
  });
});

describe.skipIf(process.platform === 'win32')('ewa and what is no ordinary file', () => {
  it.each([
    ['verify', ['verify', 'pipe']],
    ['roster', ['roster', 'a.ewa', 'pipe']],
    ['import', ['import', 'pipe', ...PROFILE, '-o', 'b.ewa']],
    ['info', ['info', 'pipe']],
    ['export', ['export', 'a.ewa', '-o', 'pipe']],
  ])('%s refuses a pipe instead of waiting for it for ever', (_, args) => {
    const folder = folderWithAgreement();
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);

    expect(ewa(folder, ...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no ordinary file'),
    });
  });

  it('refuses a file that is too large by its size, whatever it is', () => {
    const folder = folderWithAgreement();
    writeFileSync(path.join(folder, 'huge'), '');
    truncateSync(path.join(folder, 'huge'), 3_000_000_000);

    for (const args of [
      ['verify', 'huge'],
      ['roster', 'a.ewa', 'huge'],
      ['info', 'huge'],
    ]) {
      expect(ewa(folder, ...args)).toMatchObject({
        code: 2,
        err: expect.stringContaining('far larger'),
      });
    }
  });

  it('saves a PDF through a symbolic link, and leaves one alone that is not to be written to', () => {
    const folder = folderWithAgreement();
    expect(ewa(folder, 'export', 'a.ewa', '-o', 'real.pdf').code).toBe(0);
    symlinkSync('real.pdf', path.join(folder, 'link.pdf'));

    expect(ewa(folder, 'export', 'a.ewa', '-o', 'link.pdf', '--copy', 'public').code).toBe(0);

    expect(lstatSync(path.join(folder, 'link.pdf')).isSymbolicLink()).toBe(true);
    const printed = readFileSync(path.join(folder, 'real.pdf'));
    expect(printed.toString('latin1')).toContain('(public)');
    chmodSync(path.join(folder, 'real.pdf'), 0o444);
    expect(ewa(folder, 'export', 'a.ewa', '-o', 'link.pdf').code).toBe(2);
    expect(readFileSync(path.join(folder, 'real.pdf'))).toEqual(printed);
  });

  it.skipIf(!existsSync('/dev/full'))('answers 2, with a sentence, when its output is lost', () => {
    const folder = folderWithAgreement();

    const lost = spawnSync('sh', ['-c', '"$0" "$1" text a.ewa >/dev/full', process.execPath, EWA], {
      cwd: folder,
      encoding: 'utf8',
    });

    expect(lost).toMatchObject({ status: 2, stderr: expect.stringMatching(/^The output .+\.\n$/) });
  });

  it('answers 0 when a reader has seen enough, and 2 without an error stream', () => {
    const folder = folderWithAgreement();
    const sh = (script: string): number | null =>
      spawnSync('bash', ['-c', script, process.execPath, EWA], { cwd: folder }).status;

    expect(sh('"$0" "$1" text a.ewa | head -c 1; exit ${PIPESTATUS[0]}')).toBe(0);
    expect(sh('"$0" "$1" text b.ewa 2>/dev/full')).toBe(2);
  });
});
