import type { RulePack } from '../../shared/cba/RulePack';
import type { About } from '../../shared/ipc/facts/startFacts';
import type { OpenFact } from '../../shared/ipc/facts/documentFacts';
import type { Result } from '../../shared/result';
import type { Desk } from '../documents/Desk';
import type { LoadFailure } from '../rulePacks/loadRulePack';
import type { RulePacks } from '../rulePacks/RulePacks';
import type { ChosenImports } from '../session/ChosenImports';
import type { HandedFiles } from '../session/HandedFiles';
import type { LeftBehind } from '../session/leftBehind/LeftBehind';
import type { OpenDocuments } from '../session/OpenDocuments';
import type { RecentFiles } from '../settings/RecentFiles';
import type { Settings } from '../settings/Settings';
import type { Windows } from './AskingWindow';

/** What the handlers share. Nothing in it knows Electron, so that tests can make one. */
export type AppContext = {
  readonly desk: Desk;
  /** Documents open one after another, so that no file gets two windows. */
  readonly openInTurn: <Value>(action: () => Promise<Value>) => Promise<Value>;
  /** Until the files that the app was last asked to open have their windows. */
  readonly filesOpened: () => Promise<void>;
  readonly windows: Windows;
  readonly documents: OpenDocuments;
  readonly settings: Settings;
  readonly recent: RecentFiles;
  readonly imports: ChosenImports;
  readonly handed: HandedFiles;
  /** Work of earlier runs that was neither taken back nor let go yet. */
  readonly leftBehind: Set<LeftBehind>;
  /** Why the file a window was opened for could not be; told when its page asks. */
  readonly unopened: Map<number, OpenFact>;
  readonly about: About;
  /** Loaded once, when first needed. */
  readonly packs: RulePacks;
  /** The app's own pack: what is printed, and compared with what was printed, must be the same everywhere. */
  readonly pack: () => Promise<Result<RulePack, LoadFailure>>;
  /** Windows whose page has asked for its document, so that it can answer when it is to close. */
  readonly answering: Set<number>;
  /** PDFs that are being made, by the window they are made for. */
  readonly printing: Map<number, AbortController>;
  /** Tells the operating system too. */
  readonly preferencesChanged: () => void;
  /** A window answered that it stays open: quitting is called off. */
  readonly stay: () => void;
};
