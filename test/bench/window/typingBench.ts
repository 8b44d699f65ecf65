import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Ratio } from '../Ratio';
import { agreementOfParagraphs } from './agreementOfParagraphs';
import { appCommand, pageCommand } from './commands';
import type { MeasuredApp } from './MeasuredApp';
import { startMeasured } from './MeasuredApp';
import { median, quantile } from './median';
import { writeBoth } from './writeAgreement';

const EDITABLE = '[contenteditable="true"]';
/** One round is a burst of words and a pause in which checking and the journal catch up. */
const ROUNDS = 9;
const WARM_UP_ROUNDS = 2;
const BURST = 'may meet twice ';
/** Milliseconds between keys: a quick typist's. */
const KEY_GAP = 50;
const PAUSE = 500;

/** From a key to the frame that shows its letter, with checking on, against a plain editable page. */
export async function typingBench(paragraphs: number, aim: number, folder: string): Promise<Ratio> {
  const agreement = agreementOfParagraphs(paragraphs);
  const { file, html } = await writeBoth(agreement, path.join(folder, `${paragraphs}`));
  const ours = await readyToType(appCommand(file));
  const peer = await readyToType(pageCommand(html));
  const times = { ours: [] as number[], peer: [] as number[] };
  try {
    for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
      const peerTimes = await typed(peer.page);
      const ourTimes = await typed(ours.page);
      if (round < WARM_UP_ROUNDS) continue;
      times.peer.push(...peerTimes);
      times.ours.push(...ourTimes);
    }
  } finally {
    await ours.end();
    await peer.end();
  }
  return {
    name: `key to paint, ${paragraphs} paragraphs ÷ a plain editable page`,
    ratio: median(times.ours) / median(times.peer),
    aim,
    note: `${spread(times.ours)} against ${spread(times.peer)}, checking and journal on`,
  };
}

function spread(times: readonly number[]): string {
  return `${median(times).toFixed(1)} ms (95 of 100 keys: ${quantile(times, 0.95).toFixed(1)})`;
}

/** Starts it, and puts the caret behind the paragraph in the middle. */
async function readyToType(command: Parameters<typeof startMeasured>[0]): Promise<MeasuredApp> {
  const app = await startMeasured(command);
  await app.page.waitForSelector(EDITABLE);
  await app.page.evaluate(listenToKeys);
  const paragraphs = app.page.locator(`${EDITABLE} p`);
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await app.page.keyboard.press('End');
  return app;
}

async function typed(page: Page): Promise<readonly number[]> {
  await page.keyboard.type(BURST, { delay: KEY_GAP });
  await page.waitForTimeout(PAUSE);
  return page.evaluate(() => window.keyTimes.splice(0));
}

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** Runs in the page: from when the browser was told of a key until the frame after it is out. */
function listenToKeys(): void {
  window.keyTimes = [];
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message is delivered once the frame that was being prepared is painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          window.keyTimes.push(performance.now() - timeStamp);
        });
        port1.start();
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
