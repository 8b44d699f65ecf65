import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RecentId, RecoveryId } from '../../../shared/ipc/handles';
import type { StartFacts } from '../../../shared/ipc/facts/startFacts';
import { Button } from '../../ui/controls/Button';
import { AppMark } from '../../ui/marks/AppMark';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import { Settings } from '../status/Settings';
import { FirstBlock } from './FirstBlock';
import { OpenList } from './OpenList';
import { Poster } from './Poster';
import type { ProtectedList } from './protectedArticles';
import { SampleCard } from './SampleCard';
import styles from './StartScreen.module.css';
import { StartList } from './StartList';

/** Everything that can be done from the first screen. */
export type StartActions = {
  /** null asks with a dialog. */
  readonly open: (recentId: RecentId | null) => void;
  /** `template` is a template's name, or null for one that is chosen in the next screen. */
  readonly startNew: (template: string | null) => void;
  readonly startNextYear: () => void;
  readonly startFromWord: () => void;
  readonly openSample: () => void;
  readonly checkCopy: () => void;
  readonly restore: (recoveryId: RecoveryId) => void;
  readonly letGo: (recoveryId: RecoveryId) => void;
};

type StartScreenProps = {
  readonly facts: StartFacts;
  /** null when there is no rule pack to take it from. */
  readonly protectedList: ProtectedList | null;
  readonly actions: StartActions;
  /** Given where a document lies under it. */
  readonly onBack?: () => void;
};

/** The first screen: go on, begin, open, or try. */
export function StartScreen({
  facts,
  protectedList,
  actions,
  onBack,
}: StartScreenProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles['start']}>
      {protectedList !== null && <Poster list={protectedList} />}
      <main className={styles['home']}>
        <div className={styles['brand']}>
          <AppMark />
          <h1>{words('app.name')}</h1>
          {onBack !== undefined && (
            <Button size="small" onPress={onBack}>
              {words('start.back')}
            </Button>
          )}
          <Settings size="large" />
        </div>
        <FirstBlock facts={facts} actions={actions} />
        <div className={styles['lists']}>
          <StartList templates={facts.templates} actions={actions} />
          <OpenList recent={facts.recent} actions={actions} />
        </div>
        <SampleCard onOpen={actions.openSample} />
        <p className={styles['offline']}>
          <Icon of={Lock} size="small" />
          {words('start.offline')}
          {facts.about.isFallbackRuntime &&
            ` ${words('start.fallback-runtime', { version: facts.about.electronVersion })}`}
        </p>
      </main>
    </div>
  );
}
