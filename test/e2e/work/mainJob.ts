import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '../../../renderer/words/catalogues';
import type { Launched } from '../launch';
import { launch } from '../launch';
import { answerDialogs } from './answerDialogs';
import { beginFromTemplate } from './beginFromTemplate';
import { clauseSaying } from './clauseSaying';
import { declareWaiverAndFix } from './declareWaiver';
import type { Hands } from './Hands';
import type { Job } from './Job';
import { menuKey } from './menuKey';
import type { Choice } from './sign';
import { recordStaff, sign } from './sign';
import { wordsIn } from './wordsIn';
import { PASTED, writeClauses, WRITTEN } from './writeClauses';

export const PEOPLE: readonly Choice[] = [
  { name: 'Amalia Quiñones-Reyes', elects: true },
  { name: 'Bartholomew Achterberg', elects: false },
  { name: 'Chiyo Underhill-Okafor', elects: true },
];

type MainJob = {
  readonly language: InterfaceLanguage;
  readonly hands: (page: Page) => Hands;
  /** Looks at a screen that the work comes by. */
  readonly look: (page: Page, screen: string) => Promise<void>;
  /** An empty folder for everything that is made. */
  readonly folder: string;
};

/** What is left on disk at the end of the job. */
type Made = {
  readonly ewa: Uint8Array;
  readonly pdf: Uint8Array;
  /** Everything that the windows complained of, but that no styling of pasted text is applied. */
  readonly log: readonly string[];
};

/** The job of a teacher from the first screen to the PDF, with a night in between. */
export async function doMainJob({ language, hands, look, folder }: MainJob): Promise<Made> {
  const dataFolder = path.join(folder, 'data');
  const ewa = path.join(folder, 'agreement.ewa');
  const pdf = path.join(folder, 'agreement.pdf');
  const log: string[] = [];
  const begin = async (): Promise<{ job: Job; running: Launched }> => {
    const running = await launch({ dataFolder });
    const { app, page } = running;
    const words = wordsIn(language);
    return {
      running,
      job: {
        app,
        words,
        language,
        hands: hands(page),
        look: async (screen) => look(page, screen),
      },
    };
  };

  const day = await begin();
  try {
    await answerDialogs(day.running.app, { save: [ewa] });
    await chooseLanguage(day.job);
    await beginFromTemplate(day.job);
    await writeClauses(day.job);
    await declareWaiverAndFix(day.job);
    await reorder(day.job);
    await saveAndQuit(day.job);
  } finally {
    log.push(...day.running.log);
    await day.running.end();
  }

  const morning = await begin();
  try {
    await answerDialogs(morning.running.app, { save: [pdf] });
    await openAgain(morning.job);
    await recordStaff(morning.job, PEOPLE);
    for (const person of PEOPLE) await sign(morning.job, person);
    await exportPdf(morning.job);
    return {
      ewa: await readFile(ewa),
      pdf: await readFile(pdf),
      log: [...log, ...morning.running.log].filter((line) => !line.includes('inline style')),
    };
  } finally {
    await morning.running.end();
  }
}

async function chooseLanguage({ hands, language }: Job): Promise<void> {
  const name = { en: 'English', es: 'Español' }[language];
  const button = hands.page.getByRole('radio', { name });
  if (!(await button.isChecked())) await hands.press(button);
}

/** Moves the written clause behind the first pasted one. */
async function reorder({ hands, look }: Job): Promise<void> {
  const { page } = hands;
  const row = (words: string) => page.getByRole('row').filter({ hasText: words.slice(0, 20) });
  await hands.moveDown(row(WRITTEN), row(PASTED[0]));
  const moved = clauseSaying(page, PASTED[0]).locator('xpath=following-sibling::*[1]');
  await moved.filter({ hasText: WRITTEN }).waitFor();
  await look('reordered');
}

async function saveAndQuit({ app, hands, words, look }: Job): Promise<void> {
  await menuKey(app, 'CmdOrCtrl+S');
  await hands.page.getByText(words('status.on-this-computer')).waitFor();
  await look('saved');
  const ended = app.waitForEvent('close');
  await menuKey(app, 'CmdOrCtrl+Q');
  await ended;
}

async function openAgain({ hands, words, look }: Job): Promise<void> {
  const { page } = hands;
  const last = page.getByRole('button', { name: words('start.go-on') });
  await last.waitFor();
  await look('start with a recent file');
  await hands.press(last);
  await clauseSaying(page, WRITTEN).waitFor();
}

async function exportPdf({ app, hands, words, look }: Job): Promise<void> {
  const { page } = hands;
  await menuKey(app, 'CmdOrCtrl+Shift+E');
  const copies = page.getByRole('radiogroup', { name: words('preview.export-which') });
  await copies.waitFor();
  await look('export');
  await hands.pick(copies, words('preview.copy.union'));
  await hands.press(page.getByRole('button', { name: words('preview.export-go') }));
  await page.getByText(words('saving.exported', { name: 'agreement.pdf' })).waitFor();
  await look('exported');
}
