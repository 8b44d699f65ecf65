import type { Agreement } from '../agreement/Agreement';
import type { ClauseRole, Effect } from '../agreement/Body';
import type { ClauseId } from '../agreement/ids';
import type { PreparedPack } from '../cba/PreparedPack';
import type { Finding } from './Finding';
import type { Reading } from './reading/Reading';

/** What a rule about one clause may look at. Nothing beyond the clause, so findings can be kept with it. */
type Subject = {
  /** null for a text that stands in no agreement. */
  readonly clause: ClauseId | null;
  readonly role: ClauseRole;
  readonly effects: readonly Effect[];
  readonly reading: Reading;
};

export type ClauseRule = (subject: Subject, pack: PreparedPack) => readonly Finding[];

/** A rule about the facts of the whole agreement, not about its words. */
export type ProfileRule = (profile: Agreement['profile'], pack: PreparedPack) => readonly Finding[];
