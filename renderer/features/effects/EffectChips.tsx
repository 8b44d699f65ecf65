import type { ReactNode } from 'react';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { Effect } from '../../../shared/agreement/Body';
import { EffectChip } from '../../ui/marks/EffectChip';
import { useWords } from '../../words/useWords';
import styles from './EffectChips.module.css';
import { effectWords } from './effectWords';

type EffectChipsProps = {
  readonly effects: readonly Effect[];
  readonly isProtected: (article: ArticleNumber) => boolean;
};

/** What is declared of a clause, to read, with the notes. */
export function EffectChips({ effects, isProtected }: EffectChipsProps): ReactNode {
  const words = useWords();
  if (effects.length === 0) {
    return <p className={styles['none']}>{words('library.declares-nothing')}</p>;
  }
  return (
    <ul className={styles['effects']}>
      {effects.map((effect) => (
        <li key={`${effect.article} ${effect.section ?? ''} ${effect.effect} ${effect.note}`}>
          <EffectChip
            sign={effectWords[effect.effect].sign}
            verb={words(`editor.effect.${effect.effect}`)}
            article={words('editor.effect.article', {
              article: [effect.article, effect.section].filter(Boolean).join(' '),
            })}
            isProtected={isChange(effect) && isProtected(effect.article)}
          />
          {effect.note !== '' && <span className={styles['note']}>{effect.note}</span>}
        </li>
      ))}
    </ul>
  );
}

function isChange({ effect }: Effect): boolean {
  return effect === 'waive' || effect === 'modify';
}
