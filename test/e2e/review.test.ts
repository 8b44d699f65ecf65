import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { openAgreementFile } from '../../shared/file/openAgreementFile';
import { agreement, clauseSaying, effect, section } from '../builders/agreement';
import { unwrap } from '../builders/signing';
import type { Launched } from './launch';
import { launch } from './launch';
import { accessibilityFaults } from './work/accessibilityFaults';
import { clauseSaying as clauseOnPage } from './work/clauseSaying';
import { keyboardHands } from './work/keyboardHands';
import { menuKey } from './work/menuKey';
import { wordsIn } from './work/wordsIn';

const words = wordsIn('en');
const VISITS = 'Visits are planned together.';
const REASON = 'It takes nothing away.';

/** A caution that does not hang on words being understood, and a conflict that does not either. */
const draft = agreement({
  sections: [
    section({
      clauses: [
        clauseSaying('c1', VISITS, {
          heading: 'Visits',
          effects: [effect('X', { effect: 'supplement' })],
        }),
        clauseSaying('c2', 'Hours are set here.', {
          heading: 'Hours',
          effects: [effect('XVII', { effect: 'waive' })],
        }),
      ],
    }),
  ],
});

let folder: string;
let file: string;
let running: Launched[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-review-'));
  file = path.join(folder, 'agreement.ewa');
  running = [];
  await writeFile(file, agreementFileText(draft, sha256));
});

afterEach(async () => {
  for (const each of running) await each.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function open(): Promise<Launched> {
  const launched = await launch({ files: [file] });
  running.push(launched);
  return launched;
}

/** Until the panel counts these. */
async function counts(page: Page, sum: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: sum, exact: true }).waitFor();
}

function answer(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

async function expectNoFaults(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** Answers by keys alone: opens the finding, asks for the form, fills it in and hands it in. */
async function dismissByKeys(page: Page): Promise<void> {
  const hands = keyboardHands(page);
  await hands.press(page.getByRole('button', { name: /^Caution 1/ }));
  await hands.press(answer(page, words('review.dismiss-ask')));
  await page.keyboard.type(REASON);
  await expectNoFaults(page);
  await hands.fill(page.getByRole('textbox', { name: words('review.your-name') }), 'Ana Prueba');
  await page.keyboard.press('Enter');
}

async function disputeByKeys(page: Page): Promise<void> {
  const hands = keyboardHands(page);
  await hands.press(page.getByRole('button', { name: /^Conflict 1/ }));
  await hands.press(answer(page, words('review.dispute-ask')));
  await hands.press(answer(page, words('review.dispute-reason-contract')));
  // The name is remembered, so the note can be handed in.
  await hands.press(answer(page, words('review.dispute-give')));
}

/** What was said before the words changed is the first to begin from. */
async function answerAgain(page: Page): Promise<void> {
  const hands = keyboardHands(page);
  await hands.press(answer(page, words('review.dismiss-ask')));
  await hands.press(answer(page, REASON));
  await hands.fill(page.getByRole('textbox', { name: words('review.your-name') }), 'Ben Ode');
  await page.keyboard.press('Enter');
}

async function versionOf(page: Page): Promise<string> {
  const status = page.getByText(/^Version [0-9A-F]{4}-[0-9A-F]{4}$/);
  await status.waitFor();
  return status.innerText();
}

describe('answers to findings', () => {
  it('are given, come back with other words, and travel in the file', async () => {
    const { app, page, log } = await open();
    await counts(page, '1 conflict, 1 caution');
    const version = await versionOf(page);

    await dismissByKeys(page);
    await counts(page, '1 conflict');
    expect(await versionOf(page)).toBe(version);

    await clauseOnPage(page, VISITS).getByText(VISITS).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' And recorded.');
    await counts(page, '1 conflict, 1 caution');
    await page.getByText(words('review.came-back', { count: 1 })).waitFor({ state: 'attached' });
    await page.getByText(words('review.since-words-changed')).waitFor();
    await page.keyboard.press('Control+Z');
    await counts(page, '1 conflict');
    await page.keyboard.press('Control+Y');
    await counts(page, '1 conflict, 1 caution');

    await disputeByKeys(page);
    await counts(page, '1 caution, 1 disputed');
    await page.getByRole('button', { name: /Check 1 disputed/ }).click();
    await page.getByRole('heading', { name: words('summary.title') }).waitFor();
    await page.getByText(words('review.dispute-reason-contract')).waitFor();
    await expectNoFaults(page);
    await page.keyboard.press('Escape');

    await menuKey(app, 'CmdOrCtrl+S');
    await page.getByText(words('status.on-this-computer')).waitFor();
    expect(log).toEqual([]);

    const saved = unwrap(openAgreementFile(await readFile(file), sha256)).agreement;
    expect(saved.reviews.map(({ kind, clause, by }) => [kind, clause, by])).toEqual([
      ['dismissal', 'c1', 'Ana Prueba'],
      ['dispute', 'c2', 'Ana Prueba'],
    ]);
    const again = await open();
    await counts(again.page, '1 caution, 1 disputed');
    await again.page.getByText(words('review.since-words-changed')).waitFor();
    await expectNoFaults(again.page);
    await answerAgain(again.page);
    await counts(again.page, '1 disputed');
    await again.page.getByText(words('review.since-words-changed')).waitFor({ state: 'detached' });
  });

  it('are undone like any other step, and said before an export', async () => {
    const { app, page } = await open();
    await counts(page, '1 conflict, 1 caution');
    await dismissByKeys(page);
    await counts(page, '1 conflict');

    await menuKey(app, 'CmdOrCtrl+Z');
    await counts(page, '1 conflict, 1 caution');
    await menuKey(app, 'CmdOrCtrl+Shift+E');
    const warning = words('summary.warning', { open: '1 conflict, 1 caution' });
    await page.getByText(warning).waitFor();
    await keyboardHands(page).press(answer(page, words('summary.see')));
    await page.getByRole('heading', { name: words('summary.title') }).waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByRole('heading', { name: words('summary.title') })
      .waitFor({ state: 'detached' });
    // The dialog that opened the summary is gone by then, and its button with it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('tab');
    await page.getByRole('button', { name: words('summary.title') }).press('Enter');
    await page.getByRole('heading', { name: words('summary.title') }).waitFor();
    await answer(page, '1.1 Visits').click();
    await page
      .getByRole('heading', { name: words('summary.title') })
      .waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  });
});
