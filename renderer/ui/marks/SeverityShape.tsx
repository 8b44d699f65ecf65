import type { ReactNode } from 'react';
import styles from './SeverityShape.module.css';

/** Octagon, triangle, circle: told apart by shape before colour. */
export type Severity = 'conflict' | 'caution' | 'note';

type SeverityShapeProps = {
  readonly severity: Severity;
  readonly size?: 'normal' | 'small';
  /** Read aloud where no word stands beside it. */
  readonly label?: string;
};

const SHAPES = {
  conflict: { shape: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z', sign: 'M6 10h8' },
  caution: { shape: 'M10 2.3 18.3 17H1.7z', sign: 'M10 7.6v4.2M10 14.4v.1' },
  note: {
    shape: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
    sign: 'M10 9.2v4.6M10 6.3v.1',
  },
} as const;

/** The shape of a severity, without its word. */
export function SeverityShape({ severity, size = 'normal', label }: SeverityShapeProps): ReactNode {
  const pixels = size === 'small' ? 16 : 20;
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={styles[severity]}
      width={pixels}
      height={pixels}
      viewBox="0 0 20 20"
      overflow="visible"
      {...name}
    >
      <path className={styles['shape']} d={SHAPES[severity].shape} />
      <path className={styles['sign']} d={SHAPES[severity].sign} fill="none" />
    </svg>
  );
}
