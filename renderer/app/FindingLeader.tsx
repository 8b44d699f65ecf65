import type { ReactNode, RefObject } from 'react';
import { useCallback } from 'react';
import type { Finding } from '../../shared/check/Finding';
import type { EditorSession } from '../features/editor/createEditorSession';
import { findingLine } from '../features/editor/findings/findingLine';
import { useColumns } from '../features/frame/useColumns';
import type { LeaderPath } from '../ui/overlays/Leader';
import { Leader } from '../ui/overlays/Leader';
import type { Desk } from './useDesk';

type FindingLeaderProps = {
  readonly desk: Pick<Desk, 'session' | 'steps'>;
  /** What the sheet is scrolled in. */
  readonly view: RefObject<HTMLElement | null>;
};

/** From the top of an open finding to the middle of its first line. */
const HEAD = 26;

/**
 * Ties the open finding to its words. Only where both stand side by side and are in sight: a panel that
 * lies over the page as a drawer hides what it would lead to.
 */
export function FindingLeader({ desk, view }: FindingLeaderProps): ReactNode {
  const { session, steps } = desk;
  const { active, openItem } = steps;
  const columns = useColumns();
  const watch = useCallback(
    (moved: () => void) => watchEnds({ session, item: openItem, view }, moved),
    // Another finding is another item to watch.
    // oxlint-disable-next-line react/exhaustive-deps
    [session, openItem, view, active],
  );
  if (columns === 'one' || active === null) return null;
  return (
    <Leader path={() => pathOf(session, active, view.current, openItem.current)} watch={watch} />
  );
}

function pathOf(
  session: EditorSession,
  active: Finding,
  view: HTMLElement | null,
  item: HTMLElement | null,
): LeaderPath | null {
  const panel = item?.closest('[role="tabpanel"]')?.getBoundingClientRect();
  if (view === null || item === null || panel === undefined) return null;
  const sheet = view.getBoundingClientRect();
  const line = findingLine(session, active, sheet);
  const { left, top } = item.getBoundingClientRect();
  const to = { x: left, y: top + HEAD };
  if (line === null || !isBetween(line.y, sheet) || !isBetween(to.y, panel)) return null;
  return { from: line, bend: (line.sheetRight + sheet.right) / 2, to };
}

function isBetween(y: number, { top, bottom }: DOMRect): boolean {
  return y > top && y < bottom;
}

type Ends = {
  readonly session: EditorSession;
  readonly item: RefObject<HTMLElement | null>;
  readonly view: RefObject<HTMLElement | null>;
};

/** Edits move the words; a form or an explanation that unfolds moves what stands under it. */
function watchEnds({ session, item, view }: Ends, moved: () => void): () => void {
  const sizes = new ResizeObserver(moved);
  for (const end of [item.current, view.current]) if (end !== null) sizes.observe(end);
  const stop = session.editor.registerUpdateListener(moved);
  return () => {
    sizes.disconnect();
    stop();
  };
}
