import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import type { Agreement } from '../../shared/agreement/Agreement';
import { personId } from '../../shared/agreement/ids';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { generateAgreement } from '../bench/generateAgreement';
import { agreement, clauseSaying, section } from '../builders/agreement';
import { withRoster } from '../builders/signing';
import type { Launched } from './launch';
import { launch } from './launch';
import { menuKey } from './work/menuKey';
import { mouseHands } from './work/mouseHands';
import { sign } from './work/sign';
import { wordsIn } from './work/wordsIn';

let folder: string;
let running: Launched | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-places-'));
});
afterEach(async () => {
  await running?.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const words = wordsIn('en');
const look = async (): Promise<void> => undefined;

async function open(start: Agreement): Promise<Launched> {
  const file = path.join(folder, 'Alder Creek.ewa');
  await writeFile(file, agreementFileText(start, sha256));
  running = await launch({ files: [file] });
  await running.page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  return running;
}

const three = agreement({
  sections: [
    section({
      clauses: ['First', 'Second', 'Third'].map((name, index) =>
        clauseSaying(`c${index + 1}`, `${name} of three.`),
      ),
    }),
  ],
});

async function order(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-clause]')].map(
      (each) => each.dataset['clause'] ?? '',
    ),
  );
}

describe('a row that was moved', () => {
  it('goes back with the one answer of its message', async () => {
    const { page } = await open(three);
    await page.getByRole('row', { name: 'First of three.' }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText(words('outline.moved-clause', { from: '1.1', to: '1.2' })).waitFor();
    expect(await order(page)).toEqual(['c2', 'c1', 'c3']);

    await page.getByRole('button', { name: words('common.undo') }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-clause]')?.dataset['clause'] === 'c1',
    );
    expect(await order(page)).toEqual(['c1', 'c2', 'c3']);
  });
});

describe('going to a clause far away', () => {
  it('brings it into sight with the caret in it, there and back, in 200 clauses', async () => {
    const { page } = await open(generateAgreement({ pages: 40, seed: 200 }));
    const rows = page.getByRole('treegrid').getByRole('row');
    for (const row of [rows.last(), rows.first(), rows.last()]) {
      await row.scrollIntoViewIfNeeded();
      await row.click();
      await page.waitForTimeout(400);
      const seen = await page.evaluate(() => {
        const active = document.querySelector('[data-active="yes"]')?.getBoundingClientRect();
        const at = document.getSelection()?.focusNode ?? null;
        return {
          isInSight:
            active !== undefined && active.bottom > 104 && active.top < window.innerHeight - 32,
          hasCaret: document.querySelector('[data-active="yes"]')?.contains(at) ?? false,
        };
      });
      expect(seen).toEqual({ isInSight: true, hasCaret: true });
    }
  });
});

describe('while somebody signs', () => {
  it('the menu leads nowhere else, and after handing back the keys are in the panel', async () => {
    const person = {
      id: personId('p1'),
      name: 'Amalia Quiñones-Reyes',
      role: 'Teacher',
      member: true,
      percent: 100,
    } as const;
    const { app, page } = await open(withRoster(three, [person]));
    await page.getByRole('tab', { name: words('frame.sign-off') }).click();
    const handOver = words('signoff.hand-over-to', { name: person.name });
    await page.getByRole('button', { name: handOver }).click();
    const name = page.getByRole('textbox', { name: words('signoff.sign.name') });
    await name.fill('Amalia');

    for (const key of ['CmdOrCtrl+N', 'CmdOrCtrl+O', 'CmdOrCtrl+S', 'CmdOrCtrl+P']) {
      await menuKey(app, key);
    }
    await page.getByText(words('signoff.sign.waits')).first().waitFor();
    expect(await name.inputValue()).toBe('Amalia');
    expect(await page.getByRole('heading', { name: words('profile.title') }).count()).toBe(0);
    expect(app.windows()).toHaveLength(1);
    await page.getByRole('button', { name: words('signoff.sign.stop') }).click();
    await name.waitFor({ state: 'detached' });

    await sign(
      { app, hands: mouseHands(page), words, language: 'en', look },
      { name: person.name, elects: true },
    );
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(
      await page.evaluate(() => document.activeElement?.closest('[role="tablist"]') !== null),
    ).toBe(true);
  });
});
