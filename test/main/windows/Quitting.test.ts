import { describe, expect, it } from 'vitest';
import { Quitting } from '../../../main/windows/Quitting';
import { agreement } from '../../builders/agreement';
import { onDisk, valueOf, workplace } from '../../builders/documents';
import type { RunningMain, TestWindow } from '../../builders/runningMain';
import { runningMain } from '../../builders/runningMain';

async function withOpenDocument(): Promise<
  RunningMain & {
    readonly asker: TestWindow;
    readonly quitting: Quitting;
    readonly quits: () => number;
  }
> {
  const place = await workplace();
  const main = await runningMain(place.desk.dataFolder);
  const asker = main.window();
  await onDisk(place, agreement());
  asker.answer = place.file;
  valueOf(await main.handlers['document:open']({ recentId: null }, asker));
  await main.handlers['window:document'](undefined, asker);
  let quits = 0;
  const quitting = new Quitting({
    documents: main.context.documents,
    answering: main.context.answering,
    windows: () => main.context.windows,
    quit: () => {
      quits += 1;
    },
  });
  return { ...main, asker, quitting, quits: () => quits };
}

describe('Quitting', () => {
  it('asks the page of a window that holds a document, and lets it stay meanwhile', async () => {
    const { asker, quitting } = await withOpenDocument();

    expect(quitting.mayClose(asker.id)).toBe(false);
    expect(asker.heard).toMatchObject([{ name: 'close:asked', event: { reason: 'close' } }]);
  });

  it('closes a window without a document at once', async () => {
    const { window, quitting } = await withOpenDocument();

    expect(quitting.mayClose(window().id)).toBe(true);
  });

  it('closes a window whose page cannot answer, since its journal has the work', async () => {
    const { asker, quitting, context } = await withOpenDocument();
    context.answering.delete(asker.id);

    expect(quitting.mayClose(asker.id)).toBe(true);
  });

  it('goes on quitting when the last document is closed', async () => {
    const { asker, quitting, quits, context } = await withOpenDocument();

    expect(quitting.mayQuit()).toBe(false);
    expect(asker.heard).toMatchObject([{ name: 'close:asked', event: { reason: 'quit' } }]);
    quitting.documentClosed();
    expect(quits()).toBe(0);
    context.documents.remove(asker.id);
    quitting.documentClosed();
    expect(quits()).toBe(1);
  });

  it('does not quit when somebody would rather stay', async () => {
    const { asker, quitting, quits, context } = await withOpenDocument();
    quitting.mayQuit();
    quitting.callOff();

    context.documents.remove(asker.id);
    quitting.documentClosed();
    expect(quits()).toBe(0);
  });

  it('quits at once when nothing is open', async () => {
    const { asker, quitting, context } = await withOpenDocument();
    context.documents.remove(asker.id);

    expect(quitting.mayQuit()).toBe(true);
  });
});
