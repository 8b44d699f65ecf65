import path from 'node:path';
import type { DroppedFile } from '../../shared/ipc/events';
import type { AppContext } from './AppContext';
import type { AskingWindow } from './AskingWindow';

const DRAFTS: ReadonlySet<string> = new Set(['.docx', '.md', '.markdown', '.txt']);

/** Tells a window what was dropped on it, as something it can ask for. Nothing is read yet. */
export function takeDropped(
  file: string,
  window: AskingWindow,
  context: Pick<AppContext, 'handed' | 'imports'>,
): void {
  window.send('file:dropped', { file: dropped(file, window.id, context) });
}

function dropped(
  file: string,
  windowId: number,
  { handed, imports }: Pick<AppContext, 'handed' | 'imports'>,
): DroppedFile {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.ewa' || extension === '.pdf') {
    const kind = extension === '.ewa' ? 'agreement' : 'pdf';
    return { kind, handedId: handed.put({ windowId, path: file }) };
  }
  if (!DRAFTS.has(extension)) return { kind: 'unknown', name: path.basename(file) };
  return { kind: 'draft', importId: imports.put({ windowId, path: file, imported: null }) };
}
