import { create } from 'zustand';

type DrawerStore = {
  readonly drawer: 'none' | 'outline' | 'panel';
  readonly open: (drawer: 'outline' | 'panel') => void;
  readonly close: () => void;
};

/** Which column lies over the page, where the window has no room beside it. */
export const useDrawer = create<DrawerStore>((set) => ({
  drawer: 'none',
  open: (drawer) => set({ drawer }),
  close: () => set({ drawer: 'none' }),
}));
