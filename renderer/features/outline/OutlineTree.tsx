import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { memo, useEffect, useRef } from 'react';
import type { Key } from 'react-aria-components';
import { Tree } from 'react-aria-components';
import { useWords } from '../../words/useWords';
import { stepEdit } from './moveEdit';
import type { OutlineProps } from './Outline';
import styles from './Outline.module.css';
import type { OutlineItem } from './outlineItems';
import { OutlineRow } from './OutlineRow';
import { placeOf } from './placeOf';
import { useOutlineDrag } from './useOutlineDrag';

type OutlineTreeProps = {
  readonly items: readonly OutlineItem[];
  /** Key of the row of the clause or title the caret is in. */
  readonly current: string | null;
  readonly expanded: ReadonlySet<Key>;
  readonly isReadOnly: boolean;
  /** What rows are moved in, and who is told; looked at only when something is done. */
  readonly latest: RefObject<OutlineProps>;
  readonly onExpand: (expanded: ReadonlySet<Key>) => void;
};

/** The rows. Drawn again only when they show something else, which most keys in the text do not change. */
export const OutlineTree = memo(function OutlineTree(props: OutlineTreeProps): ReactNode {
  const { items, current, expanded, isReadOnly, latest, onExpand } = props;
  const words = useWords();
  const dragAndDropHooks = useOutlineDrag(latest);
  const tree = useRef<HTMLDivElement>(null);
  useInSight(tree, current);
  return (
    // Moving a row by keys is heard before the tree takes the arrows for itself.
    <div className={styles['body']} onKeyDownCapture={(event) => moveByKeys(event, latest.current)}>
      {/* Another tree once the file can be written: one cannot learn to drag. */}
      <Tree
        key={isReadOnly ? 'fixed' : 'movable'}
        ref={tree}
        className={styles['tree'] ?? ''}
        aria-label={words('frame.outline')}
        selectionMode="none"
        items={items}
        dependencies={[current, isReadOnly]}
        expandedKeys={expanded}
        onExpandedChange={onExpand}
        onAction={(key) => {
          const place = placeOf(key);
          if (place !== null) latest.current.onGo(place);
        }}
        renderEmptyState={() => <p className={styles['empty']}>{words('outline.empty')}</p>}
        {...(!isReadOnly && { dragAndDropHooks })}
      >
        {(item) => <OutlineRow item={item} current={current} isReadOnly={isReadOnly} />}
      </Tree>
    </div>
  );
});

/** Alt with an arrow moves the row that has the focus, as it moves a clause in the text. */
function moveByKeys(event: KeyboardEvent, { sections, isReadOnly, onMove }: OutlineProps): void {
  const by = MOVES[event.key];
  const moved = placeOf(focusedKey() ?? '');
  if (!event.altKey || by === undefined || moved === null || isReadOnly) return;
  event.preventDefault();
  event.stopPropagation();
  const edit = stepEdit(sections, moved, by);
  if (edit !== null) onMove(edit, moved);
}

const MOVES: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

function focusedKey(): string | null {
  const row = document.activeElement?.closest('[role="row"]');
  return row?.getAttribute('data-key') ?? null;
}

function useInSight(tree: RefObject<HTMLDivElement | null>, key: string | null): void {
  useEffect(() => {
    if (key === null) return;
    tree.current
      ?.querySelector(`[data-key="${CSS.escape(key)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [tree, key]);
}
