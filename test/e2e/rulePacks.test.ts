import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { agreement, clauseSaying, section } from '../builders/agreement';
import { rulePack } from '../builders/rulePack';
import type { Launched } from './launch';
import { launch } from './launch';
import { accessibilityFaults } from './work/accessibilityFaults';
import { answerDialogs } from './work/answerDialogs';
import { menuItem } from './work/menuItem';
import { wordsIn } from './work/wordsIn';

let folder: string;
let running: Launched | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-packs-'));
});
afterEach(async () => {
  await running?.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const words = wordsIn('en');
const SOURCE = { source: 'slide', confidence: 'stated' } as const;
const sent = rulePack({ version: '1.0', name: 'From UTLA' });
const misreading = {
  ...sent,
  counterExamples: [
    { ...SOURCE, text: 'All is well.', severity: 'conflict', articles: ['IV'], shows: 'a trap' },
  ],
};

describe('rule packs in the window', () => {
  it('are refused in words, imported, and check the open agreement, with the status saying so', async () => {
    const start = agreement({
      sections: [section({ clauses: [clauseSaying('c1', 'The staff waives Article XII.')] })],
    });
    const file = path.join(folder, 'Alder Creek.ewa');
    const bad = path.join(folder, 'misreading.json');
    const good = path.join(folder, 'good.json');
    await writeFile(file, agreementFileText(start, sha256));
    await writeFile(bad, JSON.stringify(misreading));
    await writeFile(good, JSON.stringify(sent));
    running = await launch({ files: [file] });
    const { app, page } = running;
    await answerDialogs(app, { open: [bad, good] });
    await page.getByRole('heading', { name: /protected Article/ }).waitFor();

    await menuItem(app, 'Rule packs…');
    const dialog = page.getByRole('dialog', { name: words('packs.title') });
    await dialog.getByText('Leaves and Absences').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await dialog.getByRole('button', { name: words('packs.import') }).click();
    await dialog
      .getByRole('alert')
      .getByText(/“All is well\.” should be “Conflict IV”/)
      .waitFor();
    await dialog.getByRole('button', { name: words('packs.import') }).click();
    await dialog.getByRole('option', { name: /From UTLA/ }).click();
    await dialog.getByRole('button', { name: words('packs.use') }).click();
    await dialog.getByRole('button', { name: words('common.close') }).click();

    await page.getByText(/under From UTLA 1\.0$/).waitFor();
    await page.getByRole('heading', { name: /protected Article/ }).waitFor({ state: 'detached' });
  });
});
