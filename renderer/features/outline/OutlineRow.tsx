import { ChevronDown, ChevronRight, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Collection,
  TreeItem,
  TreeItemContent,
  VisuallyHidden,
} from 'react-aria-components';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import { SeverityShape } from '../../ui/marks/SeverityShape';
import type { Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import styles from './Outline.module.css';
import type { OutlineItem } from './outlineItems';

type OutlineRowProps = {
  readonly item: OutlineItem;
  /** Key of the row of the clause or title the caret is in. */
  readonly current: string | null;
  readonly isReadOnly: boolean;
};

/** A section or clause, and the rows below it. */
export function OutlineRow({ item, current, isReadOnly }: OutlineRowProps): ReactNode {
  const words = useWords();
  const isCurrent = item.key === current;
  return (
    <TreeItem
      id={item.key}
      textValue={spokenName(item, words)}
      className={classNames(
        styles['row'],
        item.place.kind === 'section' && styles['section'],
        isCurrent && styles['current'],
      )}
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <>
            {hasChildItems ? (
              <Fold item={item} isExpanded={isExpanded} />
            ) : (
              <Handle item={item} isReadOnly={isReadOnly} />
            )}
            <span className={styles['number']}>{item.number}</span>
            <Title item={item} isCurrent={isCurrent} />
            <span className={styles['end']}>
              {hasChildItems && <Handle item={item} isReadOnly={isReadOnly} />}
              <Mark mark={hasChildItems && !isExpanded ? item.markWithin : item.mark} />
            </span>
          </>
        )}
      </TreeItemContent>
      <Collection items={item.children} dependencies={[current, isReadOnly]}>
        {(child) => <OutlineRow item={child} current={current} isReadOnly={isReadOnly} />}
      </Collection>
    </TreeItem>
  );
}

type FoldProps = { readonly item: OutlineItem; readonly isExpanded: boolean };

function Fold({ item, isExpanded }: FoldProps): ReactNode {
  const words = useWords();
  const number = item.fullNumber;
  return (
    <span className={styles['lead']}>
      <Button
        slot="chevron"
        className={styles['leadButton'] ?? ''}
        aria-label={
          isExpanded ? words('outline.fold', { number }) : words('outline.unfold', { number })
        }
      >
        <Icon of={isExpanded ? ChevronDown : ChevronRight} size="small" />
      </Button>
    </span>
  );
}

type HandleProps = { readonly item: OutlineItem; readonly isReadOnly: boolean };

function Handle({ item, isReadOnly }: HandleProps): ReactNode {
  const words = useWords();
  if (isReadOnly) return <span className={styles['lead']} />;
  return (
    <span className={styles['lead']}>
      <Button
        slot="drag"
        className={classNames(styles['leadButton'], styles['handle'])}
        aria-label={words('outline.move', { number: item.fullNumber })}
      >
        <Icon of={GripVertical} size="small" />
      </Button>
    </span>
  );
}

type TitleProps = { readonly item: OutlineItem; readonly isCurrent: boolean };

function Title({ item, isCurrent }: TitleProps): ReactNode {
  const words = useWords();
  return (
    <span className={classNames(styles['title'], item.isExcerpt && styles['excerpt'])}>
      {item.title === '' ? words('outline.untitled') : item.title}
      {isCurrent && <VisuallyHidden>{words('outline.here')}</VisuallyHidden>}
    </span>
  );
}

function Mark({ mark }: { readonly mark: OutlineItem['mark'] }): ReactNode {
  const words = useWords();
  return mark === null ? null : (
    <SeverityShape severity={mark} size="small" label={words(`common.severity.${mark}`)} />
  );
}

function spokenName({ fullNumber, title }: OutlineItem, words: Words): string {
  return `${fullNumber} ${title === '' ? words('outline.untitled') : title}`;
}
