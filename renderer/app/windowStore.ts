import { create } from 'zustand';
import { isSamePack } from '../../shared/cba/PackName';
import type { StartFacts } from '../../shared/ipc/facts/startFacts';
import { invoke } from '../platform/bridge';
import { useDocument } from '../state/documentStore';
import { usePreferences } from '../state/preferences';
import { nextPaint } from './nextPaint';
import type { Over } from './Over';
import type { PackOrNot } from './PackOrNot';
import { PENDING_PACK } from './PackOrNot';

type WindowStore = {
  /** null until the window knows what it is for. */
  readonly facts: StartFacts | null;
  readonly pack: PackOrNot;
  readonly over: Over;
  /** Whether somebody is signing, so that nothing may take the window away from them. */
  readonly isHeld: boolean;
  readonly show: (over: Over) => void;
  readonly hold: (isHeld: boolean) => void;
  /** The same pack stays the same value, so that nothing is checked anew. */
  readonly takePack: (pack: PackOrNot) => void;
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
    pack: PENDING_PACK,
    over: { kind: 'nothing' },
    isHeld: false,
    show: (over) => set({ over }),
    hold: (isHeld) => set({ isHeld }),
    takePack: (pack) =>
      set(({ pack: before }) =>
        before.ok && pack.ok && isSamePack(before.value, pack.value) ? {} : { pack },
      ),
    async begin() {
      const [opened, facts] = await Promise.all([
        invoke('window:document', undefined),
        invoke('app:start', undefined),
      ]);
      if (facts.ok) usePreferences.getState().take(facts.value.preferences);
      if (!opened.ok) set({ over: { kind: 'open-failed', fact: opened.error } });
      else if (opened.value !== null) {
        useDocument.getState().open(opened.value);
        const { recovery } = opened.value;
        if (recovery !== null) set({ over: { kind: 'recovery', recovery } });
      }
      if (facts.ok) set({ facts: facts.value });
      // Last, for it keeps main busy: what is written is shown before what is found in it. The start
      // screen has nothing to show without it.
      if (opened.ok && opened.value !== null) await nextPaint();
      set({ pack: await invoke('check:pack', undefined) });
    },
    async refresh() {
      await refresh();
    },
  };
});
