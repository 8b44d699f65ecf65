import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { Effect, EffectKind } from '../../../shared/agreement/Body';
import type { RulePack } from '../../../shared/cba/RulePack';
import { Button } from '../../ui/controls/Button';
import { ToolButton } from '../../ui/controls/ToolButton';
import { ArticleBadge } from '../../ui/marks/ArticleBadge';
import { Icon } from '../../ui/marks/Icon';
import { SeverityMark } from '../../ui/marks/SeverityMark';
import { useWords } from '../../words/useWords';
import { articleChoice } from './articleChoices';
import styles from './EffectCard.module.css';
import { EffectKindField } from './EffectKindField';
import { effectWords, isConflict, stateWords } from './effectWords';
import { NoteField } from './NoteField';
import { SectionField } from './SectionField';

type EffectCardProps = {
  readonly article: ArticleNumber;
  /** null while the article is chosen and what happens to it is not. */
  readonly effect: Effect | null;
  readonly pack: RulePack;
  readonly isReadOnly: boolean;
  readonly onChange: (effect: Effect) => void;
  readonly onRemove: () => void;
};

/** One article and what the clause does to it. */
export function EffectCard(props: EffectCardProps): ReactNode {
  const { article, effect, pack, isReadOnly, onChange, onRemove } = props;
  const words = useWords();
  const { title, isTitleConfirmed, state } = articleChoice(pack, article);
  const kind = effect?.effect ?? null;
  const choose = (chosen: EffectKind): void =>
    onChange({ article, section: null, note: '', ...effect, effect: chosen });

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape anywhere in a card that is begun
    <li className={styles['card']} onKeyDown={effect === null ? leaving(onRemove) : undefined}>
      <div className={styles['article']}>
        <ArticleBadge
          numeral={article}
          label={words(stateWords[state].badge, { number: article })}
          standing={stateWords[state].standing}
        />
        <div>
          <h3 className={styles['title']}>
            {title ?? words('effects.no-title')}
            {!isTitleConfirmed && '†'}
          </h3>
          <p className={styles['state']}>{words(stateWords[state].says)}</p>
        </div>
        {!isReadOnly && (
          <ToolButton
            label={words('effects.remove', { number: article })}
            icon={<Icon of={X} />}
            onPress={onRemove}
          />
        )}
      </div>
      <EffectKindField
        label={words('effects.what', { number: article })}
        state={state}
        value={kind}
        isReadOnly={isReadOnly}
        takesFocus={effect === null}
        onChange={choose}
      />
      <p className={styles['means']}>
        {words(kind === null ? 'effects.choose' : effectWords[kind].means)}
      </p>
      {isConflict(state, kind) && (
        <p className={styles['conflict']}>
          <SeverityMark severity="conflict">{words('effects.conflict')}</SeverityMark>
        </p>
      )}
      {effect === null ? (
        <Button size="small" onPress={onRemove}>
          {words('effects.leave')}
        </Button>
      ) : (
        <EffectDetails effect={effect} isReadOnly={isReadOnly} onChange={onChange} />
      )}
    </li>
  );
}

/** Nothing is declared yet, so nothing is lost. Where the panel is a drawer, the next Escape closes it. */
function leaving(onLeave: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
}

type EffectDetailsProps = {
  readonly effect: Effect;
  readonly isReadOnly: boolean;
  readonly onChange: (effect: Effect) => void;
};

function EffectDetails({ effect, isReadOnly, onChange }: EffectDetailsProps): ReactNode {
  const words = useWords();
  const isFilled = effect.section !== null || effect.note !== '';
  return (
    <Disclosure defaultExpanded={isFilled} className={styles['details'] ?? ''}>
      <AriaButton slot="trigger" className={styles['more'] ?? ''}>
        {words('effects.more')}
      </AriaButton>
      <DisclosurePanel className={styles['fields'] ?? ''}>
        <SectionField
          value={effect.section}
          isReadOnly={isReadOnly}
          onChange={(section) => onChange({ ...effect, section })}
        />
        <NoteField
          value={effect.note}
          isReadOnly={isReadOnly}
          onChange={(note) => onChange({ ...effect, note })}
        />
      </DisclosurePanel>
    </Disclosure>
  );
}
