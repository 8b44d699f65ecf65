import type { LucideIcon } from 'lucide-react';
import { ArrowRight, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import styles from './ActionRow.module.css';

type ActionRowProps = {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly detail: string;
  /** What stands at the end instead of the arrow: keys, for one. */
  readonly end?: ReactNode;
  readonly look?: 'row' | 'card';
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
};

/** A way on, with a line about it: a row of a list, or a card when it stands alone. */
export function ActionRow({
  icon,
  name,
  detail,
  end,
  look = 'row',
  isDisabled = false,
  onPress,
}: ActionRowProps): ReactNode {
  return (
    <Button
      className={classNames(styles['row'], look === 'card' && styles['card'])}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      <Icon of={icon} />
      <span>
        <span className={styles['name']}>{name}</span>
        <span className={styles['detail']}>{detail}</span>
      </span>
      <span className={styles['end']}>
        {end ?? <Icon of={look === 'card' ? ArrowRight : ChevronRight} size="small" />}
      </span>
    </Button>
  );
}

type ActionBlockProps = {
  readonly before: string;
  readonly name: string;
  readonly detail: string;
  readonly onPress: () => void;
};

/** The one filled block of a screen, with room for three lines. */
export function ActionBlock({ before, name, detail, onPress }: ActionBlockProps): ReactNode {
  return (
    <Button className={classNames(styles['row'], styles['block'])} onPress={onPress}>
      <span>
        <span className={styles['before']}>{before}</span>
        <span className={styles['name']}>{name}</span>
        <span className={styles['detail']}>{detail}</span>
      </span>
      <span className={styles['end']}>
        <Icon of={ArrowRight} size="large" />
      </span>
    </Button>
  );
}
