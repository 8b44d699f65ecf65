import { create } from 'zustand';
import type { StartFacts } from '../../shared/ipc/facts/startFacts';
import { invoke } from '../platform/bridge';
import { useDocument } from '../state/documentStore';
import { usePreferences } from '../state/preferences';
import type { Over } from './Over';
import type { PackOrNot } from './PackOrNot';

type WindowStore = {
  /** null until the window knows what it is for. */
  readonly facts: StartFacts | null;
  readonly pack: PackOrNot | null;
  readonly over: Over;
  readonly show: (over: Over) => void;
  readonly begin: () => Promise<void>;
  /** Asks again for what may have changed: recent files, work that was left behind. */
  readonly refresh: () => Promise<void>;
};

/** What the window is for and what lies over it. */
export const useWindow = create<WindowStore>((set) => {
  const refresh = async (): Promise<StartFacts | null> => {
    const facts = await invoke('app:start', undefined);
    if (facts.ok) set({ facts: facts.value });
    return facts.ok ? facts.value : null;
  };
  return {
    facts: null,
    pack: null,
    over: { kind: 'nothing' },
    show: (over) => set({ over }),
    async begin() {
      const [pack, opened] = await Promise.all([
        invoke('check:pack', undefined),
        invoke('window:document', undefined),
      ]);
      const facts = await refresh();
      if (facts !== null) usePreferences.getState().take(facts.preferences);
      set({ pack });
      if (!opened.ok) set({ over: { kind: 'open-failed', fact: opened.error } });
      else if (opened.value !== null) {
        useDocument.getState().open(opened.value);
        const { recovery } = opened.value;
        if (recovery !== null) set({ over: { kind: 'recovery', recovery } });
      }
    },
    async refresh() {
      await refresh();
    },
  };
});
