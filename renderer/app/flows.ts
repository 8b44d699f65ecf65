import type { Profile } from '../../shared/agreement/Profile';
import type { OpenFact, Opened } from '../../shared/ipc/facts/documentFacts';
import type { HandedId, RecentId, RecoveryId } from '../../shared/ipc/handles';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import { invoke } from '../platform/bridge';
import { useDocument } from '../state/documentStore';
import type { NewSource } from './Over';
import { useWindow } from './windowStore';

// What can be begun from the start screen and from the menu. Each ends in another screen, in a window
// of its own, or in words about why not.

/** Opens a recent file, or asks for one. */
export async function openFile(recentId: RecentId | null): Promise<void> {
  await take(await invoke('document:open', { recentId }));
}

/** Opens a file that was dropped or checked; of a PDF, the agreement inside. */
export async function openHanded(handedId: HandedId): Promise<void> {
  await take(await invoke('document:open', { handedId }));
}

export async function openSample(): Promise<void> {
  await take(await invoke('document:sample', undefined));
}

export async function restore(recoveryId: RecoveryId): Promise<void> {
  await take(await invoke('document:recover', { recoveryId, action: 'restore' }));
}

export async function letGo(recoveryId: RecoveryId): Promise<void> {
  await take(await invoke('document:recover', { recoveryId, action: 'discard' }));
  await useWindow.getState().refresh();
}

/** Makes the agreement that the form was filled in for. */
export async function create(source: NewSource, template: string, profile: Profile): Promise<void> {
  await take(await invoke('document:create', { source: sourceOf(source, template), profile }));
}

/** Next year's from the open document; without one, from a file that is asked for. */
export async function startNextYear(): Promise<void> {
  if (useDocument.getState().document === null) await openFile(null);
  const { document } = useDocument.getState();
  if (document === null) return;
  const source = { kind: 'next-year', documentId: document.documentId } as const;
  useWindow.getState().show({ kind: 'new', source });
}

/** Says what an agreement or PDF proves, which is asked for unless it is given. */
export async function checkCopy(handedId: HandedId | null): Promise<void> {
  const verified = await invoke('verify:file', { handedId });
  const { show } = useWindow.getState();
  if (!verified.ok) show({ kind: 'verdict', found: verified });
  else if (verified.value.kind !== 'cancelled') {
    show({ kind: 'verdict', found: ok(verified.value) });
  }
}

async function take(opened: Result<Opened, OpenFact>): Promise<void> {
  const { show, refresh } = useWindow.getState();
  if (!opened.ok) {
    show({ kind: 'open-failed', fact: opened.error });
    await refresh();
    return;
  }
  switch (opened.value.kind) {
    case 'here': {
      const { document } = opened.value;
      useDocument.getState().open(document);
      const { recovery } = document;
      show(recovery === null ? { kind: 'nothing' } : { kind: 'recovery', recovery });
      return;
    }
    case 'in-another-window':
      show({ kind: 'nothing' });
      return;
    case 'cancelled':
      return;
  }
}

function sourceOf(source: NewSource, template: string) {
  switch (source.kind) {
    case 'template':
      return { kind: 'template', name: source.name ?? template } as const;
    case 'import':
      return { kind: 'import', importId: source.imported.importId } as const;
    case 'next-year':
      return { kind: 'next-year', documentId: source.documentId } as const;
  }
}
