import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../main/effects/sha256';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { agreementSaying } from '../builders/agreementSaying';
import type { Launched } from './launch';
import { launch } from './launch';
import { killTree } from './work/killTree';
import { wordsIn } from './work/wordsIn';

const words = wordsIn('en');
const KILLS = 50;
/** Apps at once, each with data of its own: while one starts, the other is typed in. */
const LANES = 2;
/** What a kill may cost, in milliseconds. */
const MAY_BE_LOST = 1000;

type Typed = { readonly word: string; readonly at: number };

describe(`an app that is killed while somebody types, ${KILLS} times`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ewa-killed-'));
  });
  afterAll(async () => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  it('offers back everything but the last second', { timeout: 400_000 }, async () => {
    const lanes = Array.from({ length: LANES }, async (_, lane) =>
      killAgainAndAgain(path.join(folder, String(lane)), KILLS / LANES),
    );

    expect((await Promise.all(lanes)).flat()).toEqual([]);
  });
});

/** Types, kills, starts again and looks, so many times. Gives the words that were lost too many. */
async function killAgainAndAgain(dataFolder: string, kills: number): Promise<readonly string[]> {
  const file = `${dataFolder}.ewa`;
  await writeFile(file, agreementFileText(agreementSaying('Here it begins.'), sha256));
  const typed: Typed[] = [];
  const lost: string[] = [];
  let running = await launch({ dataFolder, files: [file] });
  await running.page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  for (let kill = 1; kill <= kills; kill += 1) {
    const killedAt = await typeUntilKilled(running, typed);
    running = await launch({ dataFolder });
    await running.page.getByRole('button', { name: words('recovery.before') }).click();
    const text = await textOf(running.page);
    for (const { word, at } of typed) {
      if (text.includes(word)) continue;
      const before = killedAt - at;
      if (before > MAY_BE_LOST) lost.push(`kill ${kill}: ${word}, typed ${before} ms before it`);
    }
    // What was rightly lost is not looked for again.
    typed.splice(0, typed.length, ...typed.filter(({ word }) => text.includes(word)));
  }
  await running.end();
  return lost;
}

/** Types numbered words at the end of the text until it is killed at a moment of chance. */
async function typeUntilKilled(running: Launched, typed: Typed[]): Promise<number> {
  const { page } = running;
  const first = typed.length === 0 ? 0 : Number(typed.at(-1)?.word.slice(1, -1)) + 100;
  await page.getByRole('textbox', { name: words('editor.label') }).click();
  await page.keyboard.press('Control+End');
  const app = { isAlive: true };
  const typing = (async () => {
    for (let number = first; app.isAlive; number += 1) {
      const word = `w${number}.`;
      await page.keyboard.type(`${word} `);
      typed.push({ word, at: Date.now() });
      if (number % 20 === 19) await page.keyboard.press('Enter');
    }
  })().catch(() => undefined);
  // Until something is older than may be lost, there need be nothing to offer back.
  const least = first === 0 ? MAY_BE_LOST + 200 : 300;
  await pause(least + Math.random() * 1500);
  const killedAt = Date.now();
  killTree(running.app.process());
  app.isAlive = false;
  await running.app.close().catch(() => undefined);
  await typing;
  return killedAt;
}

async function textOf(page: Page): Promise<string> {
  const text = page.getByRole('textbox', { name: words('editor.label') });
  await text.waitFor();
  return text.innerText();
}
