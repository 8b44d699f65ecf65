import type { ElectronApplication } from 'playwright-core';
import type { InterfaceLanguage } from '../../../renderer/words/catalogues';
import type { Words } from '../../../renderer/words/useWords';
import type { Hands } from './Hands';

/** A person at work in a running window. */
export type Job = {
  readonly app: ElectronApplication;
  readonly hands: Hands;
  /** What the window says, in its language. */
  readonly words: Words;
  readonly language: InterfaceLanguage;
  /** Called on every screen that the work comes by. */
  readonly look: (screen: string) => Promise<void>;
};
