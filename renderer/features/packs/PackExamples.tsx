import type { ReactNode } from 'react';
import type { CounterExample } from '../../../shared/cba/RulePack';
import { useWords } from '../../words/useWords';
import styles from './Packs.module.css';

/** More at once nobody reads; a word typed above finds the others. */
const MOST_SHOWN = 40;

const SEVERITIES = {
  conflict: 'common.severity.conflict',
  caution: 'common.severity.caution',
  note: 'common.severity.note',
  none: 'failure.pack.none',
} as const;

/** Sentences whose reading is known: the pack is let in only when it reads each as it says. */
export function PackExamples({
  examples,
}: {
  readonly examples: readonly CounterExample[];
}): ReactNode {
  const words = useWords();
  if (examples.length === 0) return null;
  const more = examples.length - MOST_SHOWN;
  return (
    <>
      <h3 className={styles['heading']}>{words('packs.examples', { count: examples.length })}</h3>
      <ul className={styles['entries']}>
        {examples.slice(0, MOST_SHOWN).map(({ text, severity, articles, shows }) => (
          <li key={text}>
            <q className={styles['example']}>{text}</q>
            <span className={styles['note']}>
              {[words(SEVERITIES[severity]), ...articles].join(' ')}
              {' · '}
              <span lang="en">{shows}</span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles['note']}>{words('packs.more-examples', { count: more })}</p>
      )}
    </>
  );
}
