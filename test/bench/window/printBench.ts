import type { Page } from 'playwright-core';
import type { DocumentFacts } from '../../../shared/ipc/facts/documentFacts';
import type { Result } from '../../../shared/result';
import type { Ratio } from '../Ratio';
import { appCommand, pageCommand } from './commands';
import { startMeasured } from './MeasuredApp';
import { median } from './median';
import type { WrittenAgreement } from './writeAgreement';

const ROUNDS = 9;
const WARM_UP_ROUNDS = 2;

/** A PDF out of the window, against Chromium printing the same words to a tagged PDF. */
export async function printBench(document: WrittenAgreement): Promise<Ratio> {
  const app = await startMeasured(appCommand(document.file));
  const peer = await startMeasured(pageCommand(document.html));
  const ours: number[] = [];
  const peers: number[] = [];
  try {
    await app.page.waitForSelector('[contenteditable="true"]');
    await peer.page.waitForSelector('p');
    for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
      const theirTime = Number(await peer.ask('print'));
      const ourTime = await preview(app.page);
      if (round < WARM_UP_ROUNDS) continue;
      ours.push(ourTime);
      peers.push(theirTime);
    }
  } finally {
    await app.end();
    await peer.end();
  }
  return {
    name: `PDF of ${document.pages} pages in the window ÷ webContents.printToPDF`,
    ratio: median(ours) / median(peers),
    aim: null,
    note: `${median(ours).toFixed(0)} ms, asked for by the page and back in it, against ${median(peers).toFixed(0)} ms of the same words in plain HTML, tagged`,
  };
}

type Bridge = {
  readonly ewa: {
    readonly invoke: (channel: string, request: unknown) => Promise<Result<unknown, unknown>>;
  };
};

async function preview(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { ewa } = window as unknown as Bridge;
    const shown = await ewa.invoke('window:document', undefined);
    if (!shown.ok) throw new Error('The window has no document');
    const { documentId, agreement } = shown.value as DocumentFacts;
    const started = performance.now();
    const pdf = await ewa.invoke('pdf:preview', { documentId, agreement, copy: 'union' });
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
    return performance.now() - started;
  });
}
