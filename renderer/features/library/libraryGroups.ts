import type { Clause } from '../../../shared/agreement/Body';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { sectionId } from '../../../shared/agreement/ids';
import { clauseText } from '../../../shared/agreement/text/clauseText';
import type { TextContext } from '../../../shared/agreement/text/inlineText';
import type { ClauseTopic } from '../../../shared/templates/Template';
import { findsTyped } from '../../ui/search/findsTyped';

/** A clause of the library as it can be chosen. */
export type LibraryChoice = {
  /** Its name among all choices. */
  readonly key: string;
  readonly topic: ClauseTopic;
  readonly clause: Clause;
  /** Advice to the writers about it; never part of it. */
  readonly advice: readonly string[];
};

export type LibraryGroup = {
  readonly topic: ClauseTopic;
  readonly choices: readonly LibraryChoice[];
};

/**
 * The clauses that answer to what was typed, topic by topic: by words of their title, topic and text,
 * and by the articles they name ("xii").
 */
export function libraryGroups(
  topics: readonly ClauseTopic[],
  typed: string,
  context: TextContext,
): readonly LibraryGroup[] {
  return topics
    .map((topic) => ({
      topic,
      choices: topic.clauses
        .filter((clause) => findsTyped(`${topic.title} ${sayings(clause, context)}`, typed))
        .map((clause) => choiceOf(clause, topic)),
    }))
    .filter(({ choices }) => choices.length > 0);
}

function choiceOf(clause: Clause, topic: ClauseTopic): LibraryChoice {
  const ids = new Set<string>(family(clause).map(({ id }) => id));
  return {
    key: `${topic.id}/${clause.id}`,
    topic,
    clause,
    advice: topic.notes
      .filter((note) => note.clause !== null && ids.has(note.clause))
      .map(({ text }) => text),
  };
}

function sayings(clause: Clause, context: TextContext): string {
  return family(clause)
    .map((each) => {
      const articles = each.effects.map(({ article }) => article).join(' ');
      return `${each.heading} ${clauseText(each, context)} ${articles}`;
    })
    .join(' ');
}

/** A clause and all under it. */
function family(clause: Clause): readonly Clause[] {
  const section = { id: sectionId('library'), title: '', clauses: [clause] };
  return [...walkClauses([section])].map((place) => place.clause);
}
