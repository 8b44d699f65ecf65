import type { PackName } from '../../shared/cba/PackName';
import type { Preferences } from '../../shared/ipc/facts/preferences';

/** A file that was open, latest first on the list. */
export type RecentPath = { readonly path: string; readonly openedAt: string };

/** An agreement, by its id, and the pack it is checked under here. */
export type PackChoice = { readonly agreement: string; readonly pack: PackName };

export type WindowPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
};

/** What the app remembers between runs, all of which may be lost without harm. */
export type Settings = {
  /** Under which imported packs agreements are checked on this computer, latest choice first. */
  readonly packChoices: () => readonly PackChoice[];
  readonly setPackChoices: (choices: readonly PackChoice[]) => void;
  readonly preferences: () => Preferences;
  readonly setPreferences: (preferences: Preferences) => void;
  readonly recent: () => readonly RecentPath[];
  readonly setRecent: (recent: readonly RecentPath[]) => void;
  /** Where the last window was, or null. */
  readonly windowPlace: () => WindowPlace | null;
  readonly setWindowPlace: (place: WindowPlace) => void;
};
