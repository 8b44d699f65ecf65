import { err, ok } from '../../../shared/result';
import { recoveryFacts } from '../../session/leftBehind/LeftBehind';
import { listTemplates } from '../../templates/listTemplates';
import type { AppContext } from '../AppContext';
import { documentFacts } from '../facts/documentFacts';
import { templateFact } from '../facts/templateFact';
import type { Handlers } from '../Handler';

/** What a window asks for before it can show anything. */
export function startHandlers(
  context: AppContext,
): Handlers<'app:start' | 'window:document' | 'preferences:set'> {
  return {
    'app:start': async () => {
      const templates = await listTemplates();
      return ok({
        recent: [...context.recent.list()],
        templates: templates.ok ? ok([...templates.value]) : err(templateFact(templates.error)),
        recoveries: [...context.leftBehind].map(recoveryFacts),
        preferences: context.settings.preferences(),
        about: context.about,
      });
    },
    'window:document': async (_request, asker) => {
      await context.filesOpened();
      context.answering.add(asker.id);
      const unopened = context.unopened.get(asker.id);
      context.unopened.delete(asker.id);
      if (unopened !== undefined) return err(unopened);
      const session = context.documents.inWindow(asker.id);
      return ok(session === null ? null : documentFacts(session, context));
    },
    'preferences:set': async (preferences) => {
      context.settings.setPreferences(preferences);
      context.preferencesChanged();
      for (const window of context.windows.all()) {
        window.send('preferences:changed', { preferences });
      }
      return ok(null);
    },
  };
}
