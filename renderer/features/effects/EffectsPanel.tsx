import type { ReactNode, Ref } from 'react';
import { useState } from 'react';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { Clause, Effect } from '../../../shared/agreement/Body';
import type { ClauseId } from '../../../shared/agreement/ids';
import { MOST_EFFECTS } from '../../../shared/agreement/Body';
import type { RulePack } from '../../../shared/cba/RulePack';
import { useWords } from '../../words/useWords';
import { ArticlePicker } from './ArticlePicker';
import { EffectCard } from './EffectCard';
import styles from './EffectsPanel.module.css';

export type EffectsPanelProps = {
  /** The clause at the caret; null where there is none. */
  readonly clause: Clause | null;
  /** Its number as people quote it, "4.2". */
  readonly number: string;
  readonly pack: RulePack;
  readonly isReadOnly: boolean;
  /** Where Ctrl+E puts the caret. */
  readonly pickerRef: Ref<HTMLInputElement>;
  /** Takes over all effects of the clause as one step of undo. */
  readonly onChange: (clause: ClauseId, effects: readonly Effect[]) => void;
};

/** What the clause at the caret does to the contract, and the way to say more. */
export function EffectsPanel(props: EffectsPanelProps): ReactNode {
  const words = useWords();
  const { clause, number } = props;
  if (clause === null) return <p className={styles['nowhere']}>{words('effects.no-clause')}</p>;
  return (
    <section aria-labelledby="effects-heading">
      <h2 id="effects-heading" className={styles['heading']}>
        <span className={styles['name']}>{`${number} ${clause.heading}`.trim()}</span>{' '}
        {words('effects.heading-rest')}
      </h2>
      {/* Another clause is another form: what is half chosen belongs to the one it was begun in. */}
      <ClauseEffects key={clause.id} {...props} clause={clause} />
    </section>
  );
}

type ClauseEffectsProps = EffectsPanelProps & { readonly clause: Clause };

function ClauseEffects(props: ClauseEffectsProps): ReactNode {
  const { clause, pack, isReadOnly, pickerRef, onChange } = props;
  const words = useWords();
  const [begun, setBegun] = useState<ArticleNumber | null>(null);
  const { effects } = clause;
  const change = (index: number, effect: Effect): void => {
    setBegun(null);
    onChange(clause.id, effects.toSpliced(index, 1, effect));
  };
  // The card that is begun stands where the effect will, so that choosing keeps the focus in it.
  const cards = [
    ...effects.map((effect) => ({ article: effect.article, effect })),
    ...(begun === null ? [] : [{ article: begun, effect: null }]),
  ];

  return (
    <>
      <ul>
        {cards.map(({ article, effect }, index) => (
          <EffectCard
            // oxlint-disable-next-line react/no-array-index-key -- see above
            key={index}
            article={article}
            effect={effect}
            pack={pack}
            isReadOnly={isReadOnly}
            onChange={(changed) => change(index, changed)}
            onRemove={() => {
              if (effect === null) setBegun(null);
              else onChange(clause.id, effects.toSpliced(index, 1));
            }}
          />
        ))}
      </ul>
      {!isReadOnly && begun === null && effects.length < MOST_EFFECTS && (
        <div className={styles['another']}>
          <ArticlePicker
            label={words(effects.length === 0 ? 'effects.first' : 'effects.another')}
            pack={pack}
            inputRef={pickerRef}
            onChoose={setBegun}
          />
        </div>
      )}
    </>
  );
}
