import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { EffectKind } from '../../../shared/agreement/Body';
import { EFFECT_KINDS } from '../../../shared/agreement/Body';
import type { ArticleState } from '../../../shared/cba/RulePack';
import { EffectSign } from '../../ui/marks/EffectSign';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import styles from './EffectKindField.module.css';
import { effectWords, isConflict } from './effectWords';

type EffectKindFieldProps = {
  readonly label: string;
  readonly state: ArticleState;
  /** null until somebody chooses: nothing is preset. */
  readonly value: EffectKind | null;
  readonly isReadOnly: boolean;
  readonly takesFocus: boolean;
  readonly onChange: (kind: EffectKind) => void;
};

/** The four things a clause may do to an article, side by side. */
export function EffectKindField(props: EffectKindFieldProps): ReactNode {
  const { label, state, value, isReadOnly, takesFocus, onChange } = props;
  const words = useWords();
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      isReadOnly={isReadOnly}
      onChange={(id) => {
        const chosen = EFFECT_KINDS.find((kind) => kind === id);
        if (chosen !== undefined) onChange(chosen);
      }}
      className={styles['kinds'] ?? ''}
    >
      {EFFECT_KINDS.map((kind, index) => (
        <Radio
          key={kind}
          value={kind}
          className={styles['kind'] ?? ''}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the article was just chosen, and this is its question
          autoFocus={takesFocus && index === 0}
        >
          {({ isSelected }) => (
            <>
              <EffectSign sign={effectWords[kind].sign} isProtected={isConflict(state, kind)} />
              <span>{words(effectWords[kind].verb)}</span>
              {isSelected && (
                <span className={styles['tick']}>
                  <Icon of={Check} size="small" />
                </span>
              )}
            </>
          )}
        </Radio>
      ))}
    </RadioGroup>
  );
}
