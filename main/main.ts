import { app } from 'electron';
import path from 'node:path';
import { ewaArguments } from './windows/ewaArguments';
import { registerAppScheme } from './windows/appProtocol';
import { commandLineFiles } from './windows/commandLineFiles';
import { hardenContents } from './windows/hardenContents';
import type { RunningApp } from './windows/startApp';
import { startApp } from './windows/startApp';

const data = process.env['EWA_DATA'];
if (data !== undefined && data !== '') app.setPath('userData', path.resolve(data));

const command = ewaArguments(process.argv);
if (command !== null) void runCommand(command);
else startOnce();

/** `ewa` without a window: nothing of the window's side is set up, and nothing waits for Electron. */
async function runCommand(args: readonly string[]): Promise<void> {
  const { runEwa } = await import('./cli/runEwa');
  const { terminal } = await import('./cli/Terminal');
  const code = await runEwa(args, terminal(process));
  process.stdout.write('', () => app.exit(code));
}

function startOnce(): void {
  const given = commandLineFiles(process.argv.slice(1), process.cwd());
  // The app that runs already, on the same data, gets the files.
  if (app.requestSingleInstanceLock({ files: given })) start(given);
  else app.exit(0);
}

function start(given: readonly string[]): void {
  // The administrator's Chromium has no sandbox to enable, and with one its processes end at once.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();

  const earlyFiles = [...given];
  let running: RunningApp | null = null;

  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('second-instance', (_event, _args, _folder, more) => {
    void running?.open(filesOf(more));
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (running === null) earlyFiles.push(file);
    else void running.open([file]);
  });
  app.on('activate', () => void running?.open([]));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (running?.mayQuit() === false) event.preventDefault();
  });
  app.once('ready', () => void open());

  async function open(): Promise<void> {
    running = await startApp();
    await running.open(earlyFiles);
  }
}

function filesOf(more: unknown): readonly string[] {
  if (typeof more !== 'object' || more === null || !('files' in more)) return [];
  const { files } = more;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}
