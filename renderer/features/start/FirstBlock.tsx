import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Recovery, StartFacts } from '../../../shared/ipc/facts/startFacts';
import { isSchoolYear } from '../../../shared/agreement/Profile';
import { ActionBlock } from '../../ui/controls/ActionRow';
import { Button } from '../../ui/controls/Button';
import type { Words } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import { printedYear } from '../stage/printedYear';
import styles from './FirstBlock.module.css';
import { LetGoDialog } from './LetGoDialog';
import { plainName } from './plainName';
import type { StartActions } from './StartScreen';

type FirstBlockProps = {
  readonly facts: Pick<StartFacts, 'recent' | 'recoveries'>;
  readonly actions: Pick<StartActions, 'open' | 'startNew' | 'restore' | 'letGo'>;
};

/** The one filled block: work a crash left behind, else the last file, else the first step. */
export function FirstBlock({ facts, actions }: FirstBlockProps): ReactNode {
  const words = useWords();
  const [recovery, ...others] = facts.recoveries;
  const [last] = facts.recent;
  if (recovery !== undefined) {
    return <Recoveries first={recovery} others={others} actions={actions} />;
  }
  if (last !== undefined) {
    return (
      <ActionBlock
        before={words('start.go-on')}
        name={plainName(last.name)}
        detail={words('start.recent-detail', { folder: last.folder, at: new Date(last.openedAt) })}
        onPress={() => actions.open(last.recentId)}
      />
    );
  }
  return (
    <ActionBlock
      before={words('start.first-before')}
      name={words('start.first')}
      detail={words('start.first-detail')}
      onPress={() => actions.startNew(null)}
    />
  );
}

type RecoveriesProps = Pick<FirstBlockProps, 'actions'> & {
  readonly first: Recovery;
  readonly others: readonly Recovery[];
};

function Recoveries({ first, others, actions }: RecoveriesProps): ReactNode {
  const words = useWords();
  const [asked, setAsked] = useState<Recovery | null>(null);
  return (
    <div>
      <ActionBlock
        before={words('recovery.before')}
        name={workName(first, words)}
        detail={words('recovery.kept', { at: new Date(first.keptAt) })}
        onPress={() => actions.restore(first.recoveryId)}
      />
      <div className={styles['answers']}>
        <span>{words('recovery.explain')}</span>
        <Button variant="quiet" size="small" onPress={() => setAsked(first)}>
          {words('recovery.let-go')}
        </Button>
      </div>
      {others.map((other) => (
        <div key={other.recoveryId} className={styles['other']}>
          <span>
            <b>{workName(other, words)}</b> {words('recovery.kept', { at: new Date(other.keptAt) })}
          </span>
          <Button size="small" onPress={() => actions.restore(other.recoveryId)}>
            {words('recovery.restore')}
          </Button>
          <Button variant="quiet" size="small" onPress={() => setAsked(other)}>
            {words('recovery.let-go')}
          </Button>
        </div>
      ))}
      {asked !== null && (
        <LetGoDialog
          work={workName(asked, words)}
          onLetGo={() => {
            actions.letGo(asked.recoveryId);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function workName({ name, school, schoolYear }: Recovery, words: Words): string {
  const year = isSchoolYear(schoolYear) ? printedYear(schoolYear) : schoolYear;
  if (school !== '') return words('recovery.work', { school, year });
  return name === null ? words('recovery.unnamed') : plainName(name);
}
