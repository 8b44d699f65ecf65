import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { StartFacts } from '../../shared/ipc/facts/startFacts';
import { protectedArticles } from '../features/start/protectedArticles';
import type { StartActions } from '../features/start/StartScreen';
import { StartScreen } from '../features/start/StartScreen';
import { checkCopy, letGo, openFile, openSample, restore, startNextYear } from './flows';
import type { PackOrNot } from './PackOrNot';
import { useWindow } from './windowStore';

type StartProps = {
  readonly facts: StartFacts;
  readonly pack: PackOrNot;
  readonly onBack?: () => void;
};

/** The first screen, with what it can do. */
export function Start({ facts, pack, onBack }: StartProps): ReactNode {
  const list = useMemo(() => (!pack.ok ? null : protectedArticles(pack.value)), [pack]);
  return (
    <StartScreen
      facts={facts}
      protectedList={list}
      actions={ACTIONS}
      {...(onBack !== undefined && { onBack })}
    />
  );
}

const ACTIONS: StartActions = {
  open: (recentId) => void openFile(recentId),
  startNew: (name) =>
    useWindow.getState().show({ kind: 'new', source: { kind: 'template', name } }),
  startNextYear: () => void startNextYear(),
  startFromWord: () => useWindow.getState().show({ kind: 'import', importId: null }),
  openSample: () => void openSample(),
  checkCopy: () => void checkCopy(null),
  restore: (recoveryId) => void restore(recoveryId),
  letGo: (recoveryId) => void letGo(recoveryId),
};
