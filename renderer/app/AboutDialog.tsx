import type { ReactNode } from 'react';
import type { About } from '../../shared/ipc/facts/startFacts';
import { Button } from '../ui/controls/Button';
import { Dialog } from '../ui/overlays/Dialog';
import { useWords } from '../words/useWords';

type AboutDialogProps = { readonly about: About; readonly onClose: () => void };

/** Which release this is, and what it runs on. */
export function AboutDialog({ about, onClose }: AboutDialogProps): ReactNode {
  const words = useWords();
  return (
    <Dialog
      title={words('app.name')}
      answers={<Button onPress={onClose}>{words('common.close')}</Button>}
      onClose={onClose}
    >
      <p>
        {words('about.version', { version: about.appVersion, electron: about.electronVersion })}
      </p>
      {about.isFallbackRuntime && (
        <p>{words('start.fallback-runtime', { version: about.electronVersion })}</p>
      )}
      <p>{words('start.offline')}</p>
      <p>{words('about.no-lawyer')}</p>
    </Dialog>
  );
}
