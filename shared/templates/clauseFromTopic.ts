import type { Clause } from '../agreement/Body';
import type { NewId } from '../agreement/ids';
import { freshClauseOf } from './freshCopies';
import type { ClauseTopic } from './Template';

/** A copy of a library clause with fresh ids, ready to be put into an agreement. */
export function clauseFromTopic(clause: Clause, topic: ClauseTopic, newId: NewId): Clause {
  return freshClauseOf(clause, topic.id, newId);
}
