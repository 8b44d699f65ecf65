import { app, Menu, session } from 'electron';
import type { ChannelName } from '../../shared/ipc/channelNames';
import { CHANNEL_NAMES } from '../../shared/ipc/channelNames';
import { allHandlers } from '../ipc/allHandlers';
import type { AppContext } from '../ipc/AppContext';
import { handle } from '../ipc/handle';
import type { Handlers } from '../ipc/Handler';
import { openPath } from '../ipc/opening';
import { takeDropped } from '../ipc/takeDropped';
import { menuTemplate } from '../menu/menuTemplate';
import { wordsIn } from '../menu/wordsIn';
import { appFiles } from './appFiles';
import { serveAppFiles } from './appProtocol';
import { applyTheme } from './applyTheme';
import { AppWindows } from './AppWindows';
import { firstScript } from './firstScript';
import { hardenSession } from './hardenSession';
import { Quitting } from './Quitting';
import { sharedContext } from './sharedContext';

/** What a started app can be asked to do by the operating system. */
export type RunningApp = {
  /** Opens files in windows of their own; with none, comes to the front or shows the start screen. */
  readonly open: (files: readonly string[]) => Promise<void>;
  readonly mayQuit: () => boolean;
};

/** Sets up everything behind the windows, once Electron is ready. */
export async function startApp(): Promise<RunningApp> {
  hardenSession(session.defaultSession);
  const script = firstScript();
  serveAppFiles(appFiles(), script.onServed);
  const shared = await sharedContext();
  const { documents, settings } = shared;
  const words = (): ReturnType<typeof wordsIn> => wordsIn(settings.preferences().language);

  const quitting = new Quitting({
    documents,
    answering: shared.answering,
    windows: () => windows,
    quit: () => app.quit(),
  });
  const windows = new AppWindows({
    settings,
    words,
    events: {
      mayClose: (id) => quitting.mayClose(id),
      closed: (id) => {
        void forgetWindow(id, shared);
        quitting.documentClosed();
      },
      dropped: (window, file) => takeDropped(file, window, shared),
      reloading: (id) => shared.answering.delete(id),
    },
  });
  const preferencesChanged = (): void => {
    applyTheme(settings.preferences().theme);
    Menu.setApplicationMenu(menu(windows, words()));
  };
  let opening: Promise<void> = Promise.resolve();
  const context: AppContext = {
    ...shared,
    windows,
    filesOpened: async () => opening,
    preferencesChanged,
    stay: () => quitting.callOff(),
  };
  preferencesChanged();
  registerHandlers(allHandlers(context), windows);
  return {
    open: async (files) => {
      opening = openFiles(files, context, { windows, scriptServed: script.served });
      return opening;
    },
    mayQuit: () => quitting.mayQuit(),
  };
}

function menu(windows: AppWindows, words: ReturnType<typeof wordsIn>): Menu {
  return Menu.buildFromTemplate(
    menuTemplate(words, {
      command: (command) => (windows.front() ?? windows.open()).send('menu:command', { command }),
      close: () => windows.closeFront(),
      quit: () => app.quit(),
      isMac: process.platform === 'darwin',
    }),
  );
}

function registerHandlers(handlers: Handlers, windows: AppWindows): void {
  for (const channel of CHANNEL_NAMES) register(channel, handlers, windows);
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties a channel to its own handler
function register<Channel extends ChannelName>(
  channel: Channel,
  handlers: Handlers,
  windows: AppWindows,
): void {
  handle(channel, handlers[channel], ({ sender }) => windows.byContents(sender));
}

type OpeningWindows = { readonly windows: AppWindows; readonly scriptServed: Promise<void> };

async function openFiles(
  files: readonly string[],
  context: AppContext,
  { windows, scriptServed }: OpeningWindows,
): Promise<void> {
  if (files.length === 0) {
    const front = windows.front();
    if (front === null) windows.open();
    else windows.wake(front.id);
    return;
  }
  const empty = windows.all().filter(({ id }) => context.documents.inWindow(id) === null);
  // The first window of all starts while its file is being read. Reading keeps main busy, so the page
  // gets its script before.
  let first = windows.all().length === 0 ? windows.open() : null;
  if (first !== null) await scriptServed;
  for (const file of files) {
    const opened = await openPath(file, first, context);
    if (!opened.ok) context.unopened.set((first ?? windows.open()).id, opened.error);
    first = null;
  }
  for (const { id } of empty) windows.close(id);
}

/** A window that went without an answer: its work stays in the journal, to be offered again. */
async function forgetWindow(
  id: number,
  {
    documents,
    imports,
    handed,
    printing,
    answering,
    unopened,
  }: Omit<AppContext, 'filesOpened' | 'windows' | 'preferencesChanged' | 'stay'>,
): Promise<void> {
  printing.get(id)?.abort();
  imports.dropAllOf(id);
  handed.dropAllOf(id);
  answering.delete(id);
  unopened.delete(id);
  const session = documents.inWindow(id);
  documents.remove(id);
  await session?.close();
}
