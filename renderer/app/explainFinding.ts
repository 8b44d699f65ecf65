import type { FindingSteps } from '../features/findings/useFindingSteps';
import type { PanelTab } from './DocumentPanel';

/**
 * Shows what the open finding rests on, with the focus there, and at the same key goes back to its
 * words in the text.
 */
export function explainFinding(
  { active, why, activate }: FindingSteps,
  showTab: (tab: PanelTab) => void,
): void {
  if (active === null) return;
  if (why.isOpen && document.activeElement === why.button.current) {
    why.toggle();
    activate(active);
    return;
  }
  showTab('findings');
  if (!why.isOpen) why.toggle();
  // The tab, or the drawer it is in, is drawn first.
  requestAnimationFrame(() => requestAnimationFrame(() => why.button.current?.focus()));
}
