import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { agreement, clauseSaying, effect, section } from '../builders/agreement';
import type { Launched } from './launch';
import { launch } from './launch';
import { accessibilityFaults } from './work/accessibilityFaults';
import { keyboardHands } from './work/keyboardHands';
import { wordsIn } from './work/wordsIn';

const words = wordsIn('en');
const SAID = 'UTLA has it in writing';

/** Nothing of it hangs on words being understood but the last, which is cited. */
const draft = agreement({
  sections: [
    section({
      clauses: [
        clauseSaying('c1', 'Visits are planned together.', {
          heading: 'Visits',
          effects: [effect('X', { effect: 'supplement' })],
        }),
        clauseSaying('c2', 'Hours are set here.', {
          heading: 'Hours',
          effects: [effect('XVII', { effect: 'waive' }), effect('X', { effect: 'supplement' })],
        }),
        clauseSaying('c3', 'Guests sign in at the gate. '.repeat(40), { heading: 'Guests' }),
        clauseSaying('c4', 'The staff waives Article XII.', { heading: 'Illness' }),
      ],
    }),
  ],
});

let folder: string;
let running: Launched | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-findings-view-'));
});
afterEach(async () => {
  await running?.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function open(): Promise<Launched> {
  const file = path.join(folder, 'Alder Creek.ewa');
  await writeFile(file, agreementFileText(draft, sha256));
  running = await launch({ files: [file] });
  await running.page.getByRole('heading', { level: 2, name: '2 conflicts, 2 cautions' }).waitFor();
  return running;
}

/** Opens one of the two lists over the findings and takes an option, by keys alone. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await keyboardHands(page).press(page.getByRole('button', { name: new RegExp(`${field}$`) }));
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type(option.slice(0, 4));
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

function heads(page: Page): Locator {
  return page.getByRole('button', { name: /^(Conflict|Caution) 1/ });
}

/** The hairline as it is drawn; "" while there is none. */
async function leader(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('svg[class*="leader"] path')?.getAttribute('d') ?? null,
  );
}

describe('the view of the findings', () => {
  it('is filtered and grouped by keys, and F8 walks what is shown and says so', async () => {
    const { page } = await open();

    await choose(page, words('findings.filter'), words('findings.filter-cautions', { count: 2 }));
    await page.getByText(words('findings.hidden', { count: 2 })).waitFor();
    expect(await heads(page).count()).toBe(2);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('F8');
    await page.getByText(/^1 of 2 shown: Caution/).waitFor({ state: 'attached' });
    expect(await accessibilityFaults(page)).toEqual([]);

    await keyboardHands(page).press(
      page.getByRole('button', { name: words('findings.show-all'), exact: true }),
    );
    await choose(page, words('findings.grouping'), words('findings.by-clause'));
    const groups = page.getByRole('heading', { level: 3, name: /^1\.\d/ });
    expect(await groups.allInnerTexts()).toEqual([
      '1.1 Visits\n1',
      '1.2 Hours\n2',
      '1.4 Illness\n1',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);

    await choose(page, words('findings.grouping'), words('findings.by-article'));
    await page.getByRole('heading', { level: 3, name: /Leaves and Absences/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('keeps what is half written through F8, another tab and a check, and tells what waits', async () => {
    const { page } = await open();
    const hands = keyboardHands(page);
    await page.keyboard.press('F8');
    await hands.press(page.getByRole('button', { name: words('review.dispute-ask'), exact: true }));
    await page.keyboard.type(SAID);

    await page.keyboard.press('F8');
    await page.getByText(words('review.drafts-wait', { count: 1 })).waitFor();
    await page.getByText(words('review.half-written')).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('tab', { name: words('frame.sign-off') }).click();
    await page.getByText('Hours are set here.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' They are posted.');
    await page.getByRole('tab', { name: words('frame.findings') }).click();
    await hands.press(page.getByRole('button', { name: words('review.go-to-draft'), exact: true }));
    const field = page.getByRole('textbox', { name: words('review.dispute-why') });
    expect(await field.inputValue()).toBe(SAID);

    await field.focus();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await hands.press(page.getByRole('button', { name: words('review.dispute-go-on') }));
    expect(await field.inputValue()).toBe(SAID);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('ties the open finding to its words, while both are in sight side by side', async () => {
    const { app, page } = await open();
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: /^Conflict 1\.4/, expanded: true }).waitFor();
    await expect.poll(async () => leader(page)).toMatch(/^M [\d.]+ [\d.]+ H [\d.]+ V/);
    const before = await leader(page);

    const text = page.getByRole('textbox', { name: words('editor.label') });
    await text.hover();
    await page.mouse.wheel(0, -60);
    await expect.poll(async () => leader(page)).not.toBe(before);
    await expect.poll(async () => leader(page)).toMatch(/^M/);
    await page.mouse.wheel(0, -3000);
    await expect.poll(async () => leader(page)).toBe('');
    await page.mouse.wheel(0, 3000);
    await expect.poll(async () => leader(page)).toMatch(/^M/);

    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
    });
    await expect.poll(async () => leader(page)).toBeNull();
    await page.getByRole('button', { name: /^Findings 4/ }).click();
    await page.getByRole('button', { name: /^Conflict 1\.4/, expanded: true }).waitFor();
    expect(await leader(page)).toBeNull();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
