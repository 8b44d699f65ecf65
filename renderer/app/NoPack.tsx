import type { ReactNode } from 'react';
import type { PackFact } from '../../shared/ipc/facts/packFact';
import { packFactWords } from '../features/failures/packFactWords';
import { useWords } from '../words/useWords';
import styles from './NoPack.module.css';

/** In the place of findings, when there are no rules to check with. */
export function NoPack({ failure }: { readonly failure: PackFact }): ReactNode {
  const words = useWords();
  return <p className={styles['text']}>{packFactWords(failure, words)}</p>;
}
