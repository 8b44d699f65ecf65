import { onTestFinished } from 'vitest';
import { nodeDesk } from '../../main/documents/Desk';
import type { Desk } from '../../main/documents/Desk';
import { oneAtATime } from '../../main/documents/oneAtATime';
import { allHandlers } from '../../main/ipc/allHandlers';
import type { AppContext } from '../../main/ipc/AppContext';
import type { AskingWindow } from '../../main/ipc/AskingWindow';
import type { Handlers } from '../../main/ipc/Handler';
import { admitPackText } from '../../main/rulePacks/admitPackText';
import { createRulePacks } from '../../main/rulePacks/RulePacks';
import { loadRulePack } from '../../main/rulePacks/loadRulePack';
import { ChosenImports } from '../../main/session/ChosenImports';
import { HandedFiles } from '../../main/session/HandedFiles';
import { findLeftBehind } from '../../main/session/leftBehind/findLeftBehind';
import { OpenDocuments } from '../../main/session/OpenDocuments';
import { RecentFiles } from '../../main/settings/RecentFiles';
import type { Settings } from '../../main/settings/Settings';

/** A window as handlers know it, whose dialogs are answered by the test. */
export type TestWindow = AskingWindow & {
  /** What the next dialog gives; null for a person who cancels. */
  answer: string | null;
  readonly heard: { readonly name: string; readonly event: unknown }[];
  title: string;
  isOpen: boolean;
};

/** Main without Electron: real handlers on a real disk, and windows nobody sees. */
export type RunningMain = {
  readonly context: AppContext;
  readonly handlers: Handlers;
  readonly desk: Desk;
  readonly windows: TestWindow[];
  readonly awoken: number[];
  readonly window: () => TestWindow;
};

/** Starts main on a data folder, as the app does; a second one on the same folder is a later run. */
export async function runningMain(dataFolder: string): Promise<RunningMain> {
  const desk = nodeDesk(dataFolder);
  const windows: TestWindow[] = [];
  const awoken: number[] = [];
  const window = (): TestWindow => {
    const made = testWindow(windows.length + 1);
    windows.push(made);
    return made;
  };
  const settings = settingsInMemory();
  const context: AppContext = {
    desk,
    openInTurn: oneAtATime(),
    filesOpened: async () => undefined,
    windows: {
      open: window,
      wake: (id) => void awoken.push(id),
      close: (id) => {
        const found = windows.find((each) => each.id === id);
        if (found !== undefined) found.isOpen = false;
      },
      all: () => windows.filter(({ isOpen }) => isOpen),
    },
    documents: new OpenDocuments(),
    settings,
    recent: new RecentFiles(settings),
    imports: new ChosenImports(),
    handed: new HandedFiles(),
    leftBehind: new Set(await findLeftBehind(desk)),
    unopened: new Map(),
    answering: new Set(),
    printing: new Map(),
    about: { appVersion: '0.0.0', electronVersion: '0.0.0', isFallbackRuntime: true },
    pack: loadRulePack,
    packs: createRulePacks({
      desk,
      builtIn: loadRulePack,
      admit: async (text) => admitPackText(text),
    }),
    preferencesChanged: () => undefined,
    stay: () => undefined,
  };
  // What still writes would be in the way of whoever tidies up.
  onTestFinished(async () => {
    for (const { session } of context.documents.all) await session.close();
  });
  return { context, handlers: allHandlers(context), desk, windows, awoken, window };
}

function testWindow(id: number): TestWindow {
  const made: TestWindow = {
    id,
    answer: null,
    heard: [],
    title: '',
    isOpen: true,
    chooseFile: async () => made.answer,
    choosePlace: async () => made.answer,
    send: (name, event) => void made.heard.push({ name, event }),
    label: (name, isUnsaved) => {
      made.title = `${name ?? 'untitled'}${isUnsaved ? ' •' : ''}`;
    },
  };
  return made;
}

function settingsInMemory(): Settings {
  let preferences: ReturnType<Settings['preferences']> = { language: 'en', theme: 'system' };
  let recent: ReturnType<Settings['recent']> = [];
  let choices: ReturnType<Settings['packChoices']> = [];
  let place: ReturnType<Settings['windowPlace']> = null;
  return {
    preferences: () => preferences,
    setPreferences: (chosen) => {
      preferences = chosen;
    },
    recent: () => recent,
    setRecent: (list) => {
      recent = list;
    },
    packChoices: () => choices,
    setPackChoices: (list) => {
      choices = list;
    },
    windowPlace: () => place,
    setWindowPlace: (found) => {
      place = found;
    },
  };
}
