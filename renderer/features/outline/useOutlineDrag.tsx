import type { RefObject } from 'react';
import { useDragAndDrop, DropIndicator } from 'react-aria-components';
import type { DragAndDropHooks, Key } from 'react-aria-components';
import { moveEdit } from './moveEdit';
import type { OutlineProps } from './Outline';
import styles from './Outline.module.css';
import type { OutlineItem } from './outlineItems';
import { placeOf } from './placeOf';

/** What is dragged says which of the two it is, so that only fitting places offer themselves. */
const SECTION = 'ewa/section';
const CLAUSE = 'ewa/clause';

/** Lets rows be dragged to another place, by hand or by keys. Told as an edit; nothing else moves. */
export function useOutlineDrag(latest: RefObject<OutlineProps>): DragAndDropHooks<OutlineItem> {
  const { dragAndDropHooks } = useDragAndDrop<OutlineItem>({
    getItems: (keys) => [...keys].map(dragged),
    getDropOperation: (target, types) =>
      target.type === 'item' && isFitting(target, types.has(SECTION)) ? 'move' : 'cancel',
    onMove: ({ keys, target }) => {
      const [moved] = [...keys].map(placeOf);
      const on = placeOf(target.key);
      if (moved === undefined || moved === null || on === null) return;
      const { sections, onMove: tell } = latest.current;
      const edit = moveEdit(sections, moved, { target: on, position: target.dropPosition });
      if (edit !== null) tell(edit, moved);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles['indicator'] ?? ''} />
    ),
  });
  return dragAndDropHooks;
}

function dragged(key: Key): Record<string, string> {
  const place = placeOf(key);
  return { [place?.kind === 'section' ? SECTION : CLAUSE]: String(key) };
}

type Target = { readonly key: Key; readonly dropPosition: 'before' | 'after' | 'on' };

// A section goes between sections; a clause goes beside a clause, or under a title or clause.
function isFitting({ key, dropPosition }: Target, isSection: boolean): boolean {
  const kind = placeOf(key)?.kind;
  if (isSection) return kind === 'section' && dropPosition !== 'on';
  return kind === 'clause' || dropPosition === 'on';
}
