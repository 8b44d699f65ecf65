import type { Desk } from '../documents/Desk';
import type { LockHolder } from '../documents/lock/takeLock';
import { takeLock } from '../documents/lock/takeLock';
import type { OpenDocument } from '../documents/openDocument';
import { personName } from './personName';

/** A lock that is renewed by itself until it is released. */
export type HeldLock = {
  /** Who else says that they have the document open. */
  readonly heldBy: LockHolder | null;
  readonly release: () => Promise<void>;
};

/** Well within the ten minutes after which a lock looks stale. */
const RENEW_MILLISECONDS = 2 * 60 * 1000;

/** Tells colleagues that the document is open here. Drafts and read-only files need no lock. */
export async function holdLock(
  document: OpenDocument,
  isDraft: boolean,
  desk: Desk,
): Promise<HeldLock> {
  if (isDraft || document.access === 'read-only') return noLock;
  const lock = await takeLock(document.path, desk, { person: personName() });
  switch (lock.kind) {
    case 'unavailable':
      return noLock;
    case 'held':
      return { ...noLock, heldBy: lock.holder };
    case 'taken': {
      const timer = setInterval(() => void lock.renew(), RENEW_MILLISECONDS);
      timer.unref();
      return {
        heldBy: null,
        release: async () => {
          clearInterval(timer);
          await lock.release();
        },
      };
    }
  }
}

const noLock: HeldLock = { heldBy: null, release: async () => undefined };
