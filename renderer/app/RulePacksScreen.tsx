import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import type { PackName } from '../../shared/cba/PackName';
import type { ListedPack } from '../../shared/ipc/facts/packFacts';
import type { PackFact } from '../../shared/ipc/facts/packFact';
import type { DocumentId } from '../../shared/ipc/handles';
import { packFactWords } from '../features/failures/packFactWords';
import { RulePacksDialog } from '../features/packs/RulePacksDialog';
import { invoke } from '../platform/bridge';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';
import { leave } from './leave';
import type { PackOrNot } from './PackOrNot';
import { useWindow } from './windowStore';

type RulePacksScreenProps = {
  readonly pack: PackOrNot;
  /** The open agreement; null where none is. */
  readonly documentId: DocumentId | null;
};

/** The rule packs over the window, and what can be done with them. */
export function RulePacksScreen({ pack, documentId }: RulePacksScreenProps): ReactNode {
  const words = useWords();
  const takePack = useWindow((store) => store.takePack);
  const { packs, failure, fail, read } = usePackList();
  const [isBusy, setIsBusy] = useState(false);
  const use = async (chosen: ListedPack): Promise<void> => {
    if (documentId === null || chosen.kind === 'refused') return;
    const { id, version, name } = chosen.pack;
    const own = chosen.kind === 'built-in';
    const taken = await invoke('packs:choose', { documentId, pack: own ? null : { id, version } });
    takePack(taken);
    if (taken.ok) showToast(words('packs.now-under', { name, version }), words('common.ok'));
  };
  const takeIn = async (): Promise<void> => {
    setIsBusy(true);
    const taken = await invoke('packs:import', undefined);
    setIsBusy(false);
    fail(taken.ok ? null : taken.error);
    if (!taken.ok || taken.value.kind === 'cancelled') return;
    showToast(words('packs.taken-in', { name: taken.value.pack.id }), words('common.ok'));
    await read();
  };
  const remove = async (name: PackName): Promise<void> => {
    const removed = await invoke('packs:remove', { pack: name });
    showToast(words(removed.ok ? 'packs.removed' : 'packs.not-removed'), words('common.ok'));
    await read();
    takePack(await invoke('check:pack', undefined));
  };
  return (
    <RulePacksDialog
      packs={packs}
      failure={failure === null ? null : packFactWords(failure, words)}
      current={documentId !== null && pack.ok ? pack.value : null}
      isBusy={isBusy}
      onImport={() => void takeIn()}
      onRemove={(name) => void remove(name)}
      onUse={(chosen) => void use(chosen)}
      onClose={leave}
    />
  );
}

function usePackList() {
  const [packs, setPacks] = useState<readonly ListedPack[] | null>(null);
  const [failure, fail] = useState<PackFact | null>(null);
  const read = useCallback(async (): Promise<void> => {
    const listed = await invoke('packs:list', undefined);
    if (listed.ok) setPacks(listed.value);
    else fail(listed.error);
  }, []);
  useEffect(() => void read(), [read]);
  return { packs, failure, fail, read };
}
