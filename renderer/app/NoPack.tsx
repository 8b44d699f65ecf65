import type { ReactNode } from 'react';
import { packFactWords } from '../features/failures/packFactWords';
import { useWords } from '../words/useWords';
import styles from './NoPack.module.css';
import type { PackOrNot } from './PackOrNot';

type NoPackProps = { readonly failure: Extract<PackOrNot, { ok: false }>['error'] };

/** In the place of findings, when there are no rules to check with. */
export function NoPack({ failure }: NoPackProps): ReactNode {
  const words = useWords();
  return (
    <p className={styles['text']}>
      {failure.kind === 'pending' ? words('findings.waiting') : packFactWords(failure, words)}
    </p>
  );
}
