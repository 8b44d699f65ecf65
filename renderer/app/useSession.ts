import { useEffect, useState } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { EditorSession } from '../features/editor/createEditorSession';
import { createEditorSession } from '../features/editor/createEditorSession';
import { editorTheme } from '../features/editor/editorTheme';
import { newRandomId } from '../features/editor/newRandomId';

/** The editor of the document that was opened, for as long as its window shows it. */
export function useSession(opened: Agreement): EditorSession {
  const [session] = useState(() =>
    createEditorSession({ opened, newId: newRandomId, theme: editorTheme, onError: fail }),
  );
  useEffect(() => () => session.dispose(), [session]);
  return session;
}

// A mistake inside the editor: Lexical has put the last good state back; the boundary tells of it.
function fail(error: Error): never {
  throw error;
}
