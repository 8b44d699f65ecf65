import type { ElectronApplication, Page } from 'playwright-core';
import type { Theme } from '../../shared/ipc/facts/preferences';
import type { InterfaceLanguage } from '../../renderer/words/catalogues';
import type { Words } from '../../renderer/words/useWords';

/** What is in the window before its picture is taken. */
export type Stage = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly words: Words;
};

/** One picture of the window. */
export type Scene = {
  /** Name of the picture. */
  readonly name: string;
  readonly theme?: Theme;
  readonly language?: InterfaceLanguage;
  readonly width?: number;
  readonly height?: number;
  /** 2 for 200 %. */
  readonly zoom?: number;
  /** One of the few pictures that the documentation shows. */
  readonly isKept?: true;
  /** A file of the prop room that is opened; none for the start screen. */
  readonly file?: string;
  /** Brings the window to the moment of the picture. */
  readonly play: (stage: Stage) => Promise<void>;
};
