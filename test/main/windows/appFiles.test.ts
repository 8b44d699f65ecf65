import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appFiles } from '../../../main/windows/appFiles';

describe('appFiles', () => {
  it('lists the page, its assets and the fonts, and nothing beside them', async () => {
    const root = await mkdtemp(path.join(os.tmpdir(), 'ewa-files-'));
    onTestFinished(async () => rm(root, { recursive: true, force: true }));
    for (const file of [
      'out/renderer/index.html',
      'out/renderer/secret.key',
      'out/renderer/assets/index-1.js',
      'out/renderer/assets/deeper/hidden.js',
      'out/fonts/Face.ttf',
      'out/main/main.cjs',
      'package.json',
    ]) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), '');
    }

    expect([...appFiles(root).keys()].toSorted()).toEqual([
      '/',
      '/assets/index-1.js',
      '/fonts/Face.ttf',
      '/index.html',
    ]);
  });
});
