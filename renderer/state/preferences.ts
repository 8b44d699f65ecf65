import { create } from 'zustand';
import type { Preferences } from '../../shared/ipc/facts/preferences';
import { invoke } from '../platform/bridge';

type PreferencesStore = Preferences & {
  /** Takes over what main holds. */
  readonly take: (preferences: Preferences) => void;
  /** Changes them here at once, and for every window by way of main. */
  readonly change: (preferences: Preferences) => void;
};

/** The language and the colours of the window. Main keeps them on disk. */
export const usePreferences = create<PreferencesStore>((set) => ({
  language: 'en',
  theme: 'system',
  take: ({ language, theme }) => set({ language, theme }),
  change: ({ language, theme }) => {
    set({ language, theme });
    // A disk that refuses costs the choice at the next start, and nothing now.
    void invoke('preferences:set', { language, theme });
  },
}));
