import { err, ok } from '../../../shared/result';
import { loadClauseLibrary } from '../../templates/loadClauseLibrary';
import { templateFact } from '../facts/templateFact';
import type { Handlers } from '../Handler';

/** Read anew each time: its files may be edited while the app runs. */
export function libraryHandlers(): Handlers<'library:topics'> {
  return {
    'library:topics': async ({ language }) => {
      const topics = await loadClauseLibrary(language);
      return topics.ok ? ok([...topics.value]) : err(templateFact(topics.error));
    },
  };
}
