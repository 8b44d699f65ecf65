import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { ImportFlow } from '../features/import/ImportFlow';
import type { ChooseImport } from '../features/import/useImport';
import { useImport } from '../features/import/useImport';
import { invoke } from '../platform/bridge';
import { FullScreen } from '../ui/overlays/FullScreen';
import { useWords } from '../words/useWords';
import { useWindow } from './windowStore';

const chooseImport: ChooseImport = async (request) => invoke('import:choose', request);

/** Takes over a Word or text file, from the choice of it to the form about the school. */
export function Importing(): ReactNode {
  const words = useWords();
  const { over, show } = useWindow();
  const { state, choose, decide, close } = useImport(chooseImport);
  useEffect(() => {
    if (over.kind !== 'import') return;
    show({ kind: 'nothing' });
    choose(over.importId ?? undefined);
  }, [over, show, choose]);

  const flow = (
    <ImportFlow
      state={state}
      onDecide={decide}
      onChooseAgain={() => choose()}
      onGoOn={(imported) => {
        close();
        show({ kind: 'new', source: { kind: 'import', imported } });
      }}
      onClose={close}
    />
  );
  return state.kind === 'imported' ? (
    <FullScreen label={words('start.word')} onEscape={close}>
      {flow}
    </FullScreen>
  ) : (
    flow
  );
}
