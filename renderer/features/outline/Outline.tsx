import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Key } from 'react-aria-components';
import type { Section } from '../../../shared/agreement/Body';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import type { Finding } from '../../../shared/check/Finding';
import { Button } from '../../ui/controls/Button';
import { ToolButton } from '../../ui/controls/ToolButton';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import { firstFolded, parentKeys } from './folding';
import styles from './Outline.module.css';
import type { OutlinePlace } from './outlineItems';
import { keyOf } from './outlineItems';
import { OutlineTree } from './OutlineTree';
import { shownKey } from './shownKey';
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
  const { sections, findings, current, isReadOnly, onAddSection } = props;
  const words = useWords();
  const items = useSteadyItems(sections, findings);
  const [folded, setFolded] = useState<ReadonlySet<Key>>(() => firstFolded(items));
  const expanded = useMemo(
    () => new Set<Key>(parentKeys(items).filter((key) => !folded.has(key))),
    [items, folded],
  );
  const expand = useCallback(
    (unfolded: ReadonlySet<Key>) =>
      setFolded(new Set(parentKeys(items).filter((key) => !unfolded.has(key)))),
    [items],
  );
  const currentKey = current === null ? null : shownKey(items, keyOf(current), expanded);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

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
      <OutlineTree
        items={items}
        current={currentKey}
        expanded={expanded}
        isReadOnly={isReadOnly}
        latest={latest}
        onExpand={expand}
      />
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
