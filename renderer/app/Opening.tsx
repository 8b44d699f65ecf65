import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useWords } from '../words/useWords';
import styles from './Opening.module.css';

/** What takes less than this is not worth a word, in milliseconds. */
const NOTICED = 300;

/** Says that the window is being opened, when that takes long enough to wonder. */
export function Opening(): ReactNode {
  const words = useWords();
  const [isNoticed, setIsNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsNoticed(true), NOTICED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles['opening']} aria-busy="true">
      <output>{isNoticed ? words('frame.opening') : ''}</output>
    </main>
  );
}
