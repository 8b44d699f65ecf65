import { create } from 'zustand';
import type { AgreementId } from '../../../../shared/agreement/ids';
import type { FindingFilter } from './FindingFilter';
import { SHOWS_ALL } from './FindingFilter';
import type { Grouping } from './groupFindings';

type ViewStore = {
  /** Of the agreement it was set for: it would hide things of another that nobody has seen. */
  readonly filtered: { readonly agreement: AgreementId; readonly filter: FindingFilter } | null;
  readonly grouping: Grouping;
  readonly setFilter: (agreement: AgreementId, filter: FindingFilter) => void;
  readonly setGrouping: (grouping: Grouping) => void;
};

/** How findings are looked at. Kept as long as the window lives, whatever is opened and closed in it. */
export const useView = create<ViewStore>((set) => ({
  filtered: null,
  grouping: 'severity',
  setFilter: (agreement, filter) => set({ filtered: { agreement, filter } }),
  setGrouping: (grouping) => set({ grouping }),
}));

export function filterFor({ filtered }: ViewStore, agreement: AgreementId): FindingFilter {
  return filtered?.agreement === agreement ? filtered.filter : SHOWS_ALL;
}
