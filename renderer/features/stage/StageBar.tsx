import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { Button, VisuallyHidden } from 'react-aria-components';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import { Tooltip } from '../../ui/overlays/Tooltip';
import type { PlainMessageKey, Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import type { Life, LifeStage } from './lifeOf';
import { LIFE_STAGES } from './lifeOf';
import styles from './StageBar.module.css';

export const STAGE_NAMES: Readonly<Record<LifeStage, PlainMessageKey>> = {
  draft: 'stage.draft',
  check: 'stage.check',
  vote: 'stage.vote',
  elections: 'stage.elections',
  submit: 'stage.submit',
};

type StageBarProps = {
  readonly life: Life;
  /** Opens the summary of the check from the steps it belongs to; null while there is none. */
  readonly onSummary: (() => void) | null;
};

/** The steps that the summary is for: to check, and to hand in. */
const SUMMED_UP: readonly LifeStage[] = ['check', 'submit'];

/** The life of the agreement in five steps, each with one fact about it. */
export function StageBar({ life, onSummary }: StageBarProps): ReactNode {
  const words = useWords();
  const now = LIFE_STAGES.indexOf(life.now);
  return (
    <ol className={styles['stages']} aria-label={words('stage.label')}>
      {LIFE_STAGES.map((stage, index) => (
        <Fragment key={stage}>
          {index > 0 && (
            <li
              aria-hidden="true"
              className={classNames(styles['link'], index <= now && styles['linkDone'])}
            />
          )}
          <li
            className={styles['item']}
            {...(index === now && { 'aria-current': 'step' as const })}
          >
            <StageStep
              stage={stage}
              index={index}
              life={life}
              onSummary={SUMMED_UP.includes(stage) ? onSummary : null}
            />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

type StageStepProps = StageBarProps & { readonly stage: LifeStage; readonly index: number };

/** One step: number, name and fact; a button where there is more to tell. */
function StageStep({ stage, index, life, onSummary }: StageStepProps): ReactNode {
  const words = useWords();
  const now = LIFE_STAGES.indexOf(life.now);
  const look = classNames(
    styles['stage'],
    index < now && styles['done'],
    index === now && styles['now'],
  );
  const content = (
    <>
      <span className={styles['dot']} aria-hidden="true">
        {index < now ? <Icon of={Check} size="small" /> : index + 1}
      </span>
      <span>
        <span className={styles['name']}>{words(STAGE_NAMES[stage])}</span>
        <span className={styles['fact']}>{factOf(stage, life, words)}</span>
      </span>
    </>
  );
  if (onSummary === null) return <div className={look}>{content}</div>;
  return (
    <Tooltip text={words('summary.see')}>
      <Button className={classNames(look, styles['more'])} onPress={onSummary}>
        {content}
        <VisuallyHidden>{words('summary.see')}</VisuallyHidden>
      </Button>
    </Tooltip>
  );
}

function factOf(stage: LifeStage, life: Life, words: Words): string {
  switch (stage) {
    case 'draft':
      return life.clauses === 0
        ? words('stage.nothing-written')
        : words('stage.clauses', { count: life.clauses });
    case 'check':
      return checkFact(life, words);
    case 'vote':
      return words(VOTE_FACTS[life.ballot]);
    case 'elections':
      return life.members === 0
        ? words('stage.no-staff')
        : words('stage.chosen', { chosen: life.chosen, members: life.members });
    case 'submit':
      return words('stage.to-utla');
  }
}

const VOTE_FACTS = {
  undecided: 'stage.vote-undecided',
  used: 'stage.vote-used',
  'not-used': 'stage.vote-not-used',
} as const;

// Never "no conflicts": a clean list is not an approval.
function checkFact(life: Life, words: Words): string {
  const { isChecked, clauses, conflicts, cautions, answered } = life;
  if (clauses === 0) return words('stage.nothing-to-check');
  if (!isChecked) return words('stage.checking');
  if (conflicts > 0) return words('stage.conflicts', { count: conflicts });
  if (answered.disputed > 0) return words('review.count-disputed', { count: answered.disputed });
  if (cautions === 0 && answered.dismissed > 0) return words('stage.nothing-open');
  return words('stage.cautions', { count: cautions });
}
