import type { WebContents } from 'electron';
import { BrowserWindow, dialog, nativeTheme } from 'electron';
import type { AskingWindow, Windows } from '../ipc/AskingWindow';
import type { ShellWords } from '../menu/ShellWords';
import type { Settings } from '../settings/Settings';
import { START_PAGE } from './appAddress';
import { droppedFile } from './droppedFile';
import { askForFile, askForPlace } from './fileDialogs';
import { webPreferences } from './webPreferences';
import { initialPlace, placeOf } from './windowPlace';

type WindowEvents = {
  /** The person wants a window closed. False when it may not be closed yet. */
  readonly mayClose: (id: number) => boolean;
  readonly closed: (id: number) => void;
  /** A person dropped a file on a window. */
  readonly dropped: (window: AskingWindow, file: string) => void;
  /** Its page broke down and is being loaded again. */
  readonly reloading: (id: number) => void;
};

type AppWindowsOptions = {
  readonly settings: Settings;
  readonly words: () => ShellWords;
  readonly events: WindowEvents;
};

/** A page that breaks down again so soon would only do so once more. */
const RELOAD_PAUSE_MILLISECONDS = 10_000;

/** The windows of this app: each shows its page, and nothing else can make one. */
export class AppWindows implements Windows {
  readonly #options: AppWindowsOptions;
  readonly #shown = new Map<
    number,
    { readonly native: BrowserWindow; readonly port: AskingWindow }
  >();

  constructor(options: AppWindowsOptions) {
    this.#options = options;
  }

  open(): AskingWindow {
    const { settings, events } = this.#options;
    const place = initialPlace(settings.windowPlace(), this.#shown.size);
    const native = new BrowserWindow({
      ...place.bounds,
      minWidth: 640,
      minHeight: 480,
      useContentSize: true,
      show: false,
      title: 'EWA Editor',
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181b' : '#ffffff',
      webPreferences: webPreferences(),
    });
    if (place.isMaximized) native.maximize();
    const port = this.#portOf(native);
    this.#shown.set(native.id, { native, port });

    native.once('ready-to-show', () => native.show());
    native.on('page-title-updated', (event) => event.preventDefault());
    native.on('close', (event) => {
      settings.setWindowPlace(placeOf(native));
      if (!events.mayClose(native.id)) event.preventDefault();
    });
    native.once('closed', () => {
      this.#shown.delete(native.id);
      events.closed(port.id);
    });
    native.webContents.setWindowOpenHandler(({ url }) => {
      const file = droppedFile(url);
      if (file !== null) events.dropped(port, file);
      return { action: 'deny' };
    });
    native.on('unresponsive', () => void this.#askAboutUnresponsive(native));
    this.#reloadWhenGone(native);
    void native.loadURL(START_PAGE);
    return port;
  }

  wake(id: number): void {
    const native = this.#shown.get(id)?.native;
    if (native === undefined) return;
    if (native.isMinimized()) native.restore();
    native.show();
    native.focus();
  }

  close(id: number): void {
    const native = this.#shown.get(id)?.native;
    if (native === undefined) return;
    this.#options.settings.setWindowPlace(placeOf(native));
    native.destroy();
  }

  all(): readonly AskingWindow[] {
    return Array.from(this.#shown.values(), ({ port }) => port);
  }

  byContents(contents: WebContents): AskingWindow | null {
    for (const { native, port } of this.#shown.values()) {
      if (native.webContents === contents) return port;
    }
    return null;
  }

  /** The window in front, or the one that was last. */
  front(): AskingWindow | null {
    const focused = BrowserWindow.getFocusedWindow();
    const shown = [...this.#shown.values()];
    return (shown.find(({ native }) => native === focused) ?? shown.at(-1))?.port ?? null;
  }

  /** Closes the window in front as its own button would. */
  closeFront(): void {
    BrowserWindow.getFocusedWindow()?.close();
  }

  #portOf(native: BrowserWindow): AskingWindow {
    const { words } = this.#options;
    return {
      id: native.id,
      chooseFile: async (kind) => askForFile(native, kind, words()),
      choosePlace: async (kind, name) => askForPlace(native, { kind, name }, words()),
      send: (name, event) => {
        if (!native.isDestroyed()) native.webContents.send(name, event);
      },
      label: (name, isUnsaved) => {
        if (native.isDestroyed()) return;
        native.setTitle(`${name ?? words().untitled}${isUnsaved ? ' •' : ''} — EWA Editor`);
        native.setDocumentEdited(isUnsaved);
      },
    };
  }

  #reloadWhenGone(native: BrowserWindow): void {
    let reloadedAt = 0;
    native.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || native.isDestroyed()) return;
      if (Date.now() - reloadedAt < RELOAD_PAUSE_MILLISECONDS) return native.destroy();
      reloadedAt = Date.now();
      this.#options.events.reloading(native.id);
      native.webContents.reload();
    });
  }

  async #askAboutUnresponsive(native: BrowserWindow): Promise<void> {
    const words = this.#options.words();
    const { response } = await dialog.showMessageBox(native, {
      type: 'warning',
      message: words.notAnswering,
      detail: words.notAnsweringDetail,
      buttons: [words.wait, words.closeAnyway],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1 && !native.isDestroyed()) native.destroy();
  }
}
