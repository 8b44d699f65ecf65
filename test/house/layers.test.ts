import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../main/resources/projectRoot';

/**
 * Each canary file breaks one rule of the house. A gate that lets one live has stopped looking,
 * which its green tick would not tell.
 */
describe('the gates between layers', () => {
  const refusals = lintRefusals();

  it.each([
    ['shared/readsAFile.ts', 'take the effect'],
    ['shared/typeFromElectron.ts', 'no window and no paper'],
    ['shared/typeFromMain.ts', 'Arrows run towards shared/'],
    ['shared/looksAtTheClock.ts', 'take `now`'],
    ['shared/rollsDice.ts', 'take `newId`'],
    ['shared/fileOfAnyType.ts', 'Use `unknown`'],
    ['shared/agreement/typeFromCheck.ts', 'arrows only run left'],
    ['shared/cba/typeFromSignoff.ts', 'arrows only run left'],
    ['shared/check/typeFromPrint.ts', 'arrows only run left'],
    ['main/typeFromRenderer.ts', 'meet only in shared/ipc'],
    ['main/rawChannel.ts', 'through main/ipc/handle.ts'],
    ['renderer/typeFromMain.ts', 'meet only in shared/ipc'],
    ['renderer/readsWithoutDollar.ts', 'without $ prefix'],
  ])('lint rejects %s and names the right door', (canary, door) => {
    expect(refusals.get(canary)).toContain(door);
  });

  it('the compiler of shared/ knows neither Node, nor the DOM', () => {
    const { stdout } = run('node_modules/typescript/bin/tsc', [
      '-p',
      'test/canaries',
      '--pretty',
      'false',
    ]);

    expect(stdout).toMatch(/readsAFile\.ts.*TS2591/);
    expect(stdout).toMatch(/readsTheEnvironment\.ts.*TS2591/);
    expect(stdout).toMatch(/touchesTheDocument\.ts.*TS2584/);
  });

  it('the dead-code check sees a file that nobody uses', () => {
    const { stdout, status } = run('node_modules/knip/bin/knip.js', [
      '--config',
      'test/canaries/knip.json',
      '--no-progress',
    ]);

    expect(status).toBe(1);
    expect(stdout).toContain('test/canaries/shared/rollsDice.ts');
  });
});

function lintRefusals(): ReadonlyMap<string, string> {
  const { stdout } = run('node_modules/oxlint/bin/oxlint', [
    '--type-aware',
    '-f',
    'json',
    'test/canaries',
  ]);
  const report = z
    .object({
      diagnostics: z.array(
        z.object({ filename: z.string(), message: z.string(), help: z.string().nullish() }),
      ),
    })
    .parse(JSON.parse(stdout));
  return new Map(
    report.diagnostics.map(({ filename, message, help }) => [
      path.relative('test/canaries', filename).replaceAll('\\', '/'),
      help ?? message,
    ]),
  );
}

function run(tool: string, options: readonly string[]): { stdout: string; status: number | null } {
  const file = path.join(projectRoot, tool);
  const script = readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node');
  if (!script) throw new Error(`${tool} is not a Node script`);
  return spawnSync(process.execPath, [file, ...options], { cwd: projectRoot, encoding: 'utf8' });
}
