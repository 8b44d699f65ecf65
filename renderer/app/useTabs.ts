import type { RefObject } from 'react';
import { useCallback, useState } from 'react';
import { useDrawer } from '../features/frame/drawerStore';
import type { PanelTab } from './DocumentPanel';

type Tabs = {
  readonly tab: PanelTab;
  readonly setTab: (tab: PanelTab) => void;
  /** Also opens the panel, where the window has no room for it. */
  readonly showTab: (tab: PanelTab) => void;
  /** Shows what the clause does, with the caret where an article is chosen. */
  readonly showEffects: () => void;
};

/** Which part of the panel is seen. */
export function useTabs(pickerRef: RefObject<HTMLInputElement | null>): Tabs {
  const [tab, setTab] = useState<PanelTab>('findings');
  const open = useDrawer((store) => store.open);
  const showTab = useCallback(
    (next: PanelTab) => {
      setTab(next);
      open('panel');
    },
    [open],
  );
  const showEffects = useCallback(() => {
    showTab('effects');
    requestAnimationFrame(() => pickerRef.current?.focus());
  }, [showTab, pickerRef]);
  return { tab, setTab, showTab, showEffects };
}
