import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { projectRoot } from '../../main/resources/projectRoot';
import { answerDialogs } from '../e2e/work/answerDialogs';
import { wordsIn } from '../e2e/work/wordsIn';
import { launch } from '../e2e/launch';
import type { Scene } from './Scene';
import { SCENES } from './scenes';
import { writeProps } from './writeProps';

const PICTURES = path.join(projectRoot, 'out/screenshots');
/** The draft that the pictures of the import report read. */
const DRAFT = path.join(projectRoot, 'test/fixtures/import/word-typed.docx');

const KEPT = path.join(projectRoot, 'docs/pictures');

/**
 * Takes the pictures whose names contain a word of the command line, or all. With `--keep`, those of
 * the documentation are put there too.
 */
async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((word) => word !== '--keep');
  const props = await mkdtemp(path.join(os.tmpdir(), 'ewa-props-'));
  await mkdir(PICTURES, { recursive: true });
  await writeProps(props);
  for (const scene of SCENES) {
    if (asked.length > 0 && !asked.some((word) => scene.name.includes(word))) continue;
    // On a busy machine a window may be slow to come or to answer: it gets a second chance.
    const again = await take(scene, props).catch(() => 'again' as const);
    if (again !== 'again') continue;
    await take(scene, props).catch((error: unknown) => {
      process.exitCode = 1;
      process.stdout.write(`${scene.name}: ${String(error)}\n`);
    });
  }
  await rm(props, { recursive: true, force: true });
}

async function take(scene: Scene, props: string): Promise<void> {
  const { name, file, theme = 'light', language = 'en', zoom = 1 } = scene;
  const { width = 1280, height = 800 } = scene;
  const running = await launch({
    files: file === undefined ? [] : [path.join(props, `${file}.ewa`)],
  });
  const { app, page } = running;
  try {
    await answerDialogs(app, { open: [DRAFT] });
    await app.evaluate(
      ({ BrowserWindow }, size) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(size.width, size.height);
        window?.webContents.setZoomFactor(size.zoom);
      },
      { width, height, zoom },
    );
    const words = wordsIn(language);
    await dress(page, { theme, language });
    await scene.play({ app, page, words });
    const picture = path.join(PICTURES, `${name}.png`);
    const bytes = await pictureOf(app);
    await writeFile(picture, bytes);
    if (scene.isKept === true && process.argv.includes('--keep')) {
      await mkdir(KEPT, { recursive: true });
      await writeFile(path.join(KEPT, `${name}.png`), bytes);
    }
    process.stdout.write(`${path.relative(projectRoot, picture)}\n`);
  } finally {
    await running.end();
  }
}

const PATIENCE_MS = 3000;
const ATTEMPTS = 5;

/** As the window shows it, in the pixels of its screen whatever its zoom. */
async function pictureOf(app: ElectronApplication): Promise<Buffer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const base64 = await app.evaluate(async ({ BrowserWindow }, patienceMs) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) return '';
      // A window that has nothing new to show may never answer; what nobody holds is swept away.
      window.webContents.invalidate();
      const taken = window.webContents
        .capturePage(undefined, { stayHidden: false })
        .then((image) => image.toPNG().toString('base64'));
      const tooLate = new Promise<string>((resolve) => setTimeout(resolve, patienceMs, ''));
      Object.assign(globalThis, { heldForThePicture: [taken, tooLate] });
      return Promise.race([taken, tooLate]);
    }, PATIENCE_MS);
    if (base64 !== '') return Buffer.from(base64, 'base64');
  }
  throw new Error('The window gave no picture');
}

/** Chooses the colours and the language as main keeps them, and shows the window anew. */
async function dress(
  page: Parameters<Scene['play']>[0]['page'],
  preferences: Required<Pick<Scene, 'theme' | 'language'>>,
): Promise<void> {
  await page.evaluate(async (chosen) => {
    const { ewa } = window as unknown as {
      readonly ewa: { readonly invoke: (channel: string, request: unknown) => Promise<unknown> };
    };
    await ewa.invoke('preferences:set', chosen);
  }, preferences);
  await page.reload();
}

void main();
