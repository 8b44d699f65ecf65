import { Check, LoaderCircle, Lock, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SaveState } from '../../state/SaveState';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/marks/Icon';
import { SeverityShape } from '../../ui/marks/SeverityShape';
import { useWords } from '../../words/useWords';
import { classNames } from '../../ui/classNames';
import styles from './StatusBar.module.css';

type SaveStatusProps = {
  readonly saveState: SaveState;
  readonly access: 'read-write' | 'read-only';
  readonly onExplainFailure: () => void;
};

/** Said aloud when it changes, but never in the middle of a word. */
export function SaveStatus(props: SaveStatusProps): ReactNode {
  return (
    <output className={styles['part']}>
      <SaveWords {...props} />
    </output>
  );
}

function SaveWords({ saveState, access, onExplainFailure }: SaveStatusProps): ReactNode {
  const words = useWords();
  switch (saveState.kind) {
    case 'saved':
      if (access === 'read-only') {
        return <Said icon={<Icon of={Lock} size="small" />} state={words('status.read-only')} />;
      }
      return (
        <Said
          icon={<Icon of={Check} size="small" />}
          state={
            saveState.at === null
              ? words('status.saved')
              : words('status.saved-at', { at: saveState.at })
          }
          detail={words('status.on-this-computer')}
        />
      );
    case 'unsaved':
      return (
        <Said
          icon={<Icon of={PencilLine} size="small" />}
          state={saveState.hasFile ? words('status.unsaved') : words('status.never-saved')}
          detail={
            saveState.keepingFailed === null ? words('status.kept') : words('status.not-kept')
          }
          isWarning={saveState.keepingFailed !== null}
        />
      );
    case 'saving':
      return <Said icon={<Icon of={LoaderCircle} size="small" />} state={words('status.saving')} />;
    case 'failed':
      return (
        <span className={classNames(styles['part'], styles['amber'])}>
          <SeverityShape severity="caution" size="small" />
          <b>{words('status.failed')}</b>
          <Button size="small" onPress={onExplainFailure}>
            {words('status.why')}
          </Button>
        </span>
      );
  }
}

type SaidProps = {
  readonly icon: ReactNode;
  readonly state: string;
  readonly detail?: string;
  readonly isWarning?: boolean;
};

function Said({ icon, state, detail, isWarning = false }: SaidProps): ReactNode {
  return (
    <>
      {isWarning ? <SeverityShape severity="caution" size="small" /> : icon}
      <b>{state}</b>
      {detail !== undefined && (
        <span className={isWarning ? styles['amber'] : styles['optional']}>{detail}</span>
      )}
    </>
  );
}
