import type { Page } from 'playwright-core';
import type { Ratio } from '../Ratio';
import { appCommand, emptyCommand } from './commands';
import type { Command } from './MeasuredApp';
import { startMeasured } from './MeasuredApp';
import { median } from './median';
import type { WrittenAgreement } from './writeAgreement';

const ROUNDS = 9;
const EDITABLE = '[contenteditable="true"]';

/** From the start of the process to the agreement being there to type in, against a window with one word. */
export async function startBench(document: WrittenAgreement): Promise<Ratio> {
  const ours: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    peers.push(await millisecondsTo('p', emptyCommand()));
    ours.push(await millisecondsTo(EDITABLE, appCommand(document.file)));
  }
  return {
    name: 'start to usable editor ÷ an empty window',
    ratio: median(ours) / median(peers),
    aim: 1.5,
    note: `${median(ours).toFixed(0)} ms against ${median(peers).toFixed(0)} ms; a file of ${document.pages} pages, medians of ${ROUNDS}, new user data each time`,
  };
}

async function millisecondsTo(wanted: string, command: Command): Promise<number> {
  const app = await startMeasured(command);
  try {
    await app.page.waitForSelector(wanted);
    return (await paintedAt(app.page)) - app.spawnedAt;
  } finally {
    await app.end();
  }
}

/** When the largest thing of the page was painted, which the page remembers whenever it is asked. */
async function paintedAt(page: Page): Promise<number> {
  return page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last !== undefined) resolve(performance.timeOrigin + last.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}
