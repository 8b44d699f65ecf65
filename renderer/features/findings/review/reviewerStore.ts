import { create } from 'zustand';

type ReviewerStore = {
  /** Who answered last in this window; "" before. Never kept: a laptop is handed round. */
  readonly name: string;
  readonly remember: (name: string) => void;
};

/** Saves whoever answers ten findings in a row from writing their name ten times. */
export const useReviewer = create<ReviewerStore>((set) => ({
  name: '',
  remember: (name) => set({ name }),
}));
