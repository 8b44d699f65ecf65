import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './EffectSign.module.css';

/** Minus and wave change what they touch and are filled; plus and equals leave it standing. */
export type EffectSignName = 'minus' | 'wave' | 'plus' | 'equals';

type EffectSignProps = { readonly sign: EffectSignName; readonly isProtected?: boolean };

const PATHS: Readonly<Record<EffectSignName, string>> = {
  minus: 'M2 6h8',
  wave: 'M1.8 7.2c1.4-2.6 2.8-2.6 4.2-1.2s2.8 1.4 4.2-1.2',
  plus: 'M6 2v8M2 6h8',
  equals: 'M2.5 4.3h7M2.5 7.7h7',
};

/** The sign of an effect in its square. */
export function EffectSign({ sign, isProtected = false }: EffectSignProps): ReactNode {
  const isFilled = sign === 'minus' || sign === 'wave';
  return (
    <span
      className={classNames(
        styles['sign'],
        styles[isFilled ? 'filled' : 'open'],
        isProtected && styles[isFilled ? 'protected' : 'openProtected'],
      )}
    >
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d={PATHS[sign]} />
      </svg>
    </span>
  );
}
