import Store from 'electron-store';
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Preferences } from '../../shared/ipc/facts/preferences';
import type { Settings } from './Settings';
import { settingsSchema } from './settingsSchema';

const NAME = 'settings';

/** A place for values that may be lost: a file, or only this run's memory. */
type Shelf = {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
};

/**
 * The settings in this person's data folder. A file that is not JSON is put aside under another name
 * and begun anew; where nothing can be written, settings last as long as the app.
 */
export function storedSettings(folder: string, initial: Preferences): Settings {
  const shelf = openShelf(folder);
  const read = (name: keyof typeof settingsSchema): unknown => shelf.get(name) ?? null;
  return {
    preferences: () => settingsSchema.preferences.parse(read('preferences')) ?? initial,
    setPreferences: (preferences) => shelf.set('preferences', preferences),
    recent: () => settingsSchema.recent.parse(read('recent')),
    setRecent: (recent) => shelf.set('recent', recent),
    packChoices: () => settingsSchema.packChoices.parse(read('packChoices') ?? []),
    setPackChoices: (choices) => shelf.set('packChoices', choices),
    windowPlace: () => settingsSchema.windowPlace.parse(read('windowPlace')),
    setWindowPlace: (place) => shelf.set('windowPlace', place),
  };
}

function openShelf(folder: string): Shelf {
  const store = tryStore(folder) ?? (putAside(folder) ? tryStore(folder) : null);
  return store === null ? inMemory() : withFallback(store);
}

function tryStore(folder: string): Shelf | null {
  try {
    const store = new Store({ name: NAME, cwd: folder, clearInvalidConfig: false });
    return {
      get: (name) => store.get(name),
      set: (name, value) => store.set(name, value),
    };
  } catch {
    return null;
  }
}

function putAside(folder: string): boolean {
  const file = path.join(folder, `${NAME}.json`);
  try {
    if (existsSync(file)) renameSync(file, path.join(folder, `${NAME}.damaged.json`));
    return true;
  } catch {
    return false;
  }
}

/** What the disk refuses is remembered for this run at least. */
function withFallback(store: Shelf): Shelf {
  const memory = new Map<string, unknown>();
  return {
    get: (name) => {
      if (memory.has(name)) return memory.get(name);
      try {
        return store.get(name);
      } catch {
        return undefined;
      }
    },
    set: (name, value) => {
      try {
        store.set(name, value);
        memory.delete(name);
      } catch {
        memory.set(name, value);
      }
    },
  };
}

function inMemory(): Shelf {
  const memory = new Map<string, unknown>();
  return {
    get: (name) => memory.get(name),
    set: (name, value) => void memory.set(name, value),
  };
}
