import path from 'node:path';
import type { RecentFile } from '../../shared/ipc/facts/startFacts';
import type { RecentId } from '../../shared/ipc/handles';
import { isRecentId } from '../../shared/ipc/handles';
import { newHandle } from '../session/newHandle';
import type { Settings } from './Settings';

const MOST_RECENT = 12;

/** The files that were open lately, by handles that are good for this run. */
export class RecentFiles {
  readonly #settings: Settings;
  readonly #ids = new Map<string, RecentId>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  list(): readonly RecentFile[] {
    return this.#settings.recent().map((recent) => ({
      recentId: this.#idOf(recent.path),
      name: path.basename(recent.path),
      folder: path.basename(path.dirname(recent.path)),
      openedAt: recent.openedAt,
    }));
  }

  pathOf(recentId: RecentId): string | null {
    for (const [file, id] of this.#ids) if (id === recentId) return file;
    return null;
  }

  add(file: string, now: Date): void {
    const others = this.#settings.recent().filter((recent) => recent.path !== file);
    const newest = { path: file, openedAt: now.toISOString() };
    this.#settings.setRecent([newest, ...others].slice(0, MOST_RECENT));
  }

  /** A file that is not there any more. */
  drop(file: string): void {
    this.#settings.setRecent(this.#settings.recent().filter((recent) => recent.path !== file));
  }

  #idOf(file: string): RecentId {
    const known = this.#ids.get(file) ?? newHandle(isRecentId);
    this.#ids.set(file, known);
    return known;
  }
}
