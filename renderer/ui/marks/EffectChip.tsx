import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './EffectChip.module.css';
import type { EffectSignName } from './EffectSign';
import { EffectSign } from './EffectSign';

type EffectChipProps = {
  readonly sign: EffectSignName;
  /** "Waives" */
  readonly verb: string;
  /** "Art. XII" */
  readonly article: string;
  readonly isProtected: boolean;
};

/** Sign, verb, article. Red when the article is protected and the effect changes it. */
export function EffectChip({ sign, verb, article, isProtected }: EffectChipProps): ReactNode {
  return (
    <span className={classNames(styles['chip'], isProtected && styles['protected'])}>
      <EffectSign sign={sign} isProtected={isProtected} />
      {verb} <span className={styles['article']}>{article}</span>
    </span>
  );
}
