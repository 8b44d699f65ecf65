import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './ArticleBadge.module.css';

type ArticleBadgeProps = {
  /** What stands between the rules: "XII". */
  readonly numeral: string;
  /** Read aloud in its place: "Article XII, protected". */
  readonly label: string;
  /** Double red rules, double ink rules, dashed rules. `other` is a paper that is not the contract. */
  readonly standing: 'protected' | 'unlisted' | 'unknown' | 'other';
  readonly size?: 'normal' | 'small';
};

/** Numerals between printers' rules. */
export function ArticleBadge({
  numeral,
  label,
  standing,
  size = 'normal',
}: ArticleBadgeProps): ReactNode {
  return (
    <span
      role="img"
      aria-label={label}
      className={classNames(
        styles['badge'],
        standing === 'protected' && styles['protected'],
        (standing === 'unknown' || standing === 'other') && styles['unknown'],
        size === 'small' && styles['small'],
        standing === 'other' && styles['other'],
      )}
    >
      {numeral}
    </span>
  );
}
