import type { Desk } from '../documents/Desk';
import { nodeDesk } from '../documents/Desk';
import { userDataFolder } from '../settings/userDataFolder';

/** The desk the command line works at: the same one as the window's, for the same person. */
export function desk(): Desk {
  return nodeDesk(userDataFolder());
}
