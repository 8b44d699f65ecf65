import { app } from 'electron';
import type { Desk } from '../documents/Desk';
import { nodeDesk } from '../documents/Desk';
import { oneAtATime } from '../documents/oneAtATime';
import type { AppContext } from '../ipc/AppContext';
import { admitInThread } from '../rulePacks/admitInThread';
import { createRulePacks } from '../rulePacks/RulePacks';
import { ChosenImports } from '../session/ChosenImports';
import { HandedFiles } from '../session/HandedFiles';
import { findLeftBehind } from '../session/leftBehind/findLeftBehind';
import { OpenDocuments } from '../session/OpenDocuments';
import { RecentFiles } from '../settings/RecentFiles';
import { storedSettings } from '../settings/storedSettings';
import { isFallbackRuntime } from './isFallbackRuntime';

/** Everything the handlers share but the windows and what depends on them. */
export async function sharedContext(): Promise<
  Omit<AppContext, 'filesOpened' | 'windows' | 'preferencesChanged' | 'stay'>
> {
  const desk: Desk = nodeDesk(app.getPath('userData'));
  const settings = storedSettings(desk.dataFolder, {
    language: app.getLocale().startsWith('es') ? 'es' : 'en',
    theme: 'system',
  });
  let loaded: ReturnType<AppContext['pack']> | null = null;
  const pack: AppContext['pack'] = async () => (loaded ??= loadPack());
  return {
    desk,
    openInTurn: oneAtATime(),
    documents: new OpenDocuments(),
    settings,
    recent: new RecentFiles(settings),
    imports: new ChosenImports(),
    handed: new HandedFiles(),
    leftBehind: new Set(await findLeftBehind(desk)),
    unopened: new Map(),
    answering: new Set(),
    printing: new Map(),
    about: {
      appVersion: app.getVersion(),
      electronVersion: process.versions.electron ?? '',
      isFallbackRuntime: isFallbackRuntime(),
    },
    pack,
    packs: createRulePacks({ desk, builtIn: pack, admit: admitInThread }),
  };
}

/** What reads a pack, and tries it on its own examples, is not needed for the first window. */
async function loadPack(): ReturnType<AppContext['pack']> {
  const { loadRulePack } = await import('../rulePacks/loadRulePack');
  return loadRulePack();
}
