import { Plus } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { memo, useEffect, useRef, useState } from 'react';
import type { Key } from 'react-aria-components';
import { Tree } from 'react-aria-components';
import type { Section } from '../../../shared/agreement/Body';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import type { Finding } from '../../../shared/check/Finding';
import { Button } from '../../ui/controls/Button';
import { ToolButton } from '../../ui/controls/ToolButton';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import { firstExpanded } from './firstExpanded';
import { stepEdit } from './moveEdit';
import styles from './Outline.module.css';
import type { OutlinePlace } from './outlineItems';
import { keyOf } from './outlineItems';
import { shownKey } from './shownKey';
import { OutlineRow } from './OutlineRow';
import { placeOf } from './placeOf';
import { useOutlineDrag } from './useOutlineDrag';
import { useSteadyItems } from './useSteadyItems';

export type OutlineProps = {
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
  /** Where the caret is, or null. */
  readonly current: OutlinePlace | null;
  readonly isReadOnly: boolean;
  /** Takes the caret to the clause or title. */
  readonly onGo: (place: OutlinePlace) => void;
  /** Applies the edit as one step of undo, and says so. */
  readonly onMove: (edit: Edit, moved: OutlinePlace) => void;
  readonly onAddSection: () => void;
};

/** The sections and clauses as a tree: where one is, what was found where, and a place to move them. */
export const Outline = memo(function Outline(props: OutlineProps): ReactNode {
  const { sections, findings, current, isReadOnly, onGo, onMove, onAddSection } = props;
  const words = useWords();
  const items = useSteadyItems(sections, findings);
  const [expanded, setExpanded] = useState<ReadonlySet<Key>>(() => firstExpanded(items));
  const dragAndDropHooks = useOutlineDrag(sections, onMove);
  const tree = useRef<HTMLDivElement>(null);
  const currentKey = current === null ? null : shownKey(items, keyOf(current), expanded);
  useInSight(tree, currentKey);

  const step = useMoveKeys(props);

  return (
    <div className={styles['outline']}>
      <div className={styles['top']}>
        <h2>{words('frame.outline')}</h2>
        {!isReadOnly && (
          <ToolButton
            label={words('outline.add-section')}
            icon={<Icon of={Plus} />}
            onPress={onAddSection}
          />
        )}
      </div>
      {/* Moving a row by keys is heard before the tree takes the arrows for itself. */}
      <div className={styles['body']} onKeyDownCapture={step}>
        {/* Another tree once the file can be written: one cannot learn to drag. */}
        <Tree
          key={isReadOnly ? 'fixed' : 'movable'}
          ref={tree}
          className={styles['tree'] ?? ''}
          aria-label={words('frame.outline')}
          selectionMode="none"
          items={items}
          dependencies={[currentKey, isReadOnly]}
          expandedKeys={expanded}
          onExpandedChange={setExpanded}
          onAction={(key) => {
            const place = placeOf(key);
            if (place !== null) onGo(place);
          }}
          renderEmptyState={() => <p className={styles['empty']}>{words('outline.empty')}</p>}
          {...(!isReadOnly && { dragAndDropHooks })}
        >
          {(item) => <OutlineRow item={item} current={currentKey} isReadOnly={isReadOnly} />}
        </Tree>
      </div>
      {!isReadOnly && (
        <div className={styles['foot']}>
          <Button variant="quiet" size="small" onPress={onAddSection}>
            <Icon of={Plus} size="small" />
            {words('outline.add-section')}
          </Button>
        </div>
      )}
    </div>
  );
});

/** Alt with an arrow moves the row that has the focus, as it moves a clause in the text. */
function useMoveKeys({
  sections,
  isReadOnly,
  onMove,
}: Pick<OutlineProps, 'sections' | 'isReadOnly' | 'onMove'>): (event: KeyboardEvent) => void {
  return (event) => {
    const by = MOVES[event.key];
    const moved = placeOf(focusedKey() ?? '');
    if (!event.altKey || by === undefined || moved === null || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    const edit = stepEdit(sections, moved, by);
    if (edit !== null) onMove(edit, moved);
  };
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
