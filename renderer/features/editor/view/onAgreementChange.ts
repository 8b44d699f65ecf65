import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { EditorSession } from '../createEditorSession';

/** At most this long after a key the agreement is read, however fast the keys follow each other. */
const LONGEST_WAIT = 250;

/**
 * Reads the agreement after edits, when the window has nothing better to do, and tells it when it is
 * another one. Never on the way of a key: the first edit starts the clock and others join it.
 */
export function onAgreementChange(
  { editor, read }: EditorSession,
  onChange: (agreement: Agreement) => void,
): () => void {
  let told = read();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let idle: number | null = null;
  const tell = (): void => {
    idle = null;
    const agreement = read();
    if (agreement === told) return;
    told = agreement;
    onChange(agreement);
  };
  const wait = (): void => {
    timer = null;
    idle = requestIdleCallback(tell, { timeout: LONGEST_WAIT / 5 });
  };
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    const isEdit = dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has('historic');
    if (isEdit && timer === null && idle === null) timer = setTimeout(wait, LONGEST_WAIT * 0.8);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
    // What was typed last is not lost with the view.
    tell();
  };
}
