import type { ListedPack } from '../../../shared/ipc/facts/packFacts';
import { err, ok } from '../../../shared/result';
import { chosenPack, choosePack } from '../../rulePacks/chosenPack';
import type { AppContext } from '../AppContext';
import { diskFact } from '../facts/diskFact';
import { packFact, takeInFact } from '../facts/packFact';
import type { Handlers } from '../Handler';

/** The rule packs of this computer, and which of them an agreement is checked under. */
export function packHandlers({
  packs,
  documents,
  settings,
}: AppContext): Handlers<
  'check:pack' | 'packs:list' | 'packs:import' | 'packs:remove' | 'packs:choose'
> {
  return {
    'check:pack': async (_request, asker) => {
      const session = documents.inWindow(asker.id);
      const pack =
        session === null
          ? await packs.builtIn()
          : await chosenPack(session.newest.id, packs, settings);
      return pack.ok ? pack : err(packFact(pack.error));
    },
    'packs:list': async () => {
      const own = await packs.builtIn();
      if (!own.ok) return err(packFact(own.error));
      const imported = (await packs.imported()).map(({ name, content }): ListedPack =>
        content.ok
          ? { kind: 'imported', pack: content.value }
          : { kind: 'refused', name, why: takeInFact(content.error, name.id) },
      );
      return ok([{ kind: 'built-in', pack: own.value }, ...imported]);
    },
    'packs:import': async (_request, asker) => {
      const file = await asker.chooseFile('rule-pack');
      if (file === null) return ok({ kind: 'cancelled' });
      const taken = await packs.takeIn(file);
      if (!taken.ok) return err(takeInFact(taken.error, file));
      const { id, version } = taken.value;
      return ok({ kind: 'imported', pack: { id, version } });
    },
    'packs:remove': async ({ pack }) => {
      const removed = await packs.remove(pack);
      return removed.ok ? ok(null) : err(diskFact(removed.error));
    },
    'packs:choose': async ({ documentId, pack }, asker) => {
      const { newest } = documents.get(asker.id, documentId);
      choosePack(newest.id, pack, settings);
      const chosen = await chosenPack(newest.id, packs, settings);
      return chosen.ok ? chosen : err(packFact(chosen.error));
    },
  };
}
