import type { Agreement } from '../../shared/agreement/Agreement';
import { editsBetween } from '../../shared/agreement/edits/between/editsBetween';
import type { Edit } from '../../shared/agreement/edits/Edit';
import type { Invoke } from '../../shared/ipc/contract';
import type { DocumentId } from '../../shared/ipc/handles';

type KeeperOptions = {
  readonly documentId: DocumentId;
  /** What main holds at the start. */
  readonly opened: Agreement;
  readonly invoke: Invoke;
};

/** Tells main what is edited, so that a crash costs no more than was typed in the last moment. */
type Keeper = {
  /** Hands over what changed since the last time. Costs one comparison of identities a clause. */
  readonly keep: (agreement: Agreement) => void;
  /** Main has this agreement now, because a save or a record carried it there. */
  readonly follow: (agreement: Agreement) => void;
};

/**
 * Requests arrive in the order they are sent, so what was sent counts as told at once. Should main say
 * that the edits do not follow on what it has, it gets the whole agreement instead.
 */
export function createKeeper({ documentId, opened, invoke }: KeeperOptions): Keeper {
  let told = opened;

  async function send(edits: readonly Edit[]): Promise<void> {
    const kept = await invoke('document:journal', { documentId, edits: [...edits] });
    // Edits sent meanwhile were made from `told`, so that is what main must have to follow them.
    if (!kept.ok) await invoke('document:journal', { documentId, agreement: told });
  }

  return {
    keep(agreement) {
      const edits = editsBetween(told, agreement);
      told = agreement;
      if (edits.length > 0) void send(edits);
    },
    follow(agreement) {
      told = agreement;
    },
  };
}
