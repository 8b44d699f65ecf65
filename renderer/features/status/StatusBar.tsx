import type { ReactNode } from 'react';
import { useWords } from '../../words/useWords';
import type { SaveState } from '../../state/SaveState';
import { classNames } from '../../ui/classNames';
import { SaveStatus } from './SaveStatus';
import { Settings } from './Settings';
import styles from './StatusBar.module.css';

type StatusBarProps = {
  readonly saveState: SaveState;
  readonly access: 'read-write' | 'read-only';
  /** The code of this very content, or null while it is being computed. */
  readonly versionCode: string | null;
  /** When the content was last checked, and with what; null before the first time. */
  readonly checked: {
    readonly at: Date;
    readonly packName: string;
    readonly packVersion: string;
  } | null;
  readonly onExplainFailure: () => void;
};

/** What became of the work, in words: saved or not, which version, checked with what. */
export function StatusBar({
  saveState,
  access,
  versionCode,
  checked,
  onExplainFailure,
}: StatusBarProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles['status']}>
      <SaveStatus saveState={saveState} access={access} onExplainFailure={onExplainFailure} />
      {versionCode !== null && (
        <span className={styles['part']}>
          {words('status.version')} <span className={styles['code']}>{versionCode}</span>
        </span>
      )}
      {checked !== null && (
        <span className={classNames(styles['part'], styles['optional'])}>
          {words('status.checked', {
            at: checked.at,
            name: checked.packName,
            version: checked.packVersion,
          })}
        </span>
      )}
      <Settings />
    </div>
  );
}
