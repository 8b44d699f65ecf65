import type { ReactNode, Ref } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { Clause, Effect } from '../../../shared/agreement/Body';
import type { ClauseId } from '../../../shared/agreement/ids';
import { MOST_EFFECTS } from '../../../shared/agreement/Body';
import type { RulePack } from '../../../shared/cba/RulePack';
import { useWords } from '../../words/useWords';
import { ArticlePicker } from './ArticlePicker';
import { EffectCard } from './EffectCard';
import styles from './EffectsPanel.module.css';

const HEADING = 'effects-heading';

type EffectsPanelProps = {
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
    <section aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1} className={styles['heading']}>
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
  const [effects, setEffects] = useShownEffects(clause.effects);
  const take = (changed: readonly Effect[]): void => {
    setEffects(changed);
    onChange(clause.id, changed);
  };
  const change = (index: number, effect: Effect): void => {
    setBegun(null);
    take(effects.toSpliced(index, 1, effect));
  };
  // The card that is begun stands where the effect will, so that choosing keeps the focus in it.
  const cards = [
    ...effects.map((effect) => ({ article: effect.article, effect })),
    ...(begun === null ? [] : [{ article: begun, effect: null }]),
  ];

  useFocusAfterRemoval(cards.length);

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
              else take(effects.toSpliced(index, 1));
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

/**
 * The effects to show: what was just chosen, until the agreement that is read from the editor, a moment
 * later, has something else to say. So no answer flickers, and the next is built on the last.
 */
function useShownEffects(
  effects: readonly Effect[],
): readonly [readonly Effect[], (changed: readonly Effect[]) => void] {
  const [shown, setShown] = useState(effects);
  const [from, setFrom] = useState(effects);
  if (from !== effects) {
    setFrom(effects);
    setShown(effects);
  }
  return [shown, setShown];
}

/** When the card that had the focus is gone, the focus goes to the heading and not out of the panel. */
function useFocusAfterRemoval(count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (isFewer && document.activeElement === document.body) {
      document.querySelector<HTMLElement>(`#${HEADING}`)?.focus();
    }
  }, [count]);
}
