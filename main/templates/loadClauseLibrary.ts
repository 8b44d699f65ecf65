import type { Language } from '../../shared/agreement/Agreement';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import { parseClauseTopic } from '../../shared/templates/parseClauseTopic';
import type { ClauseTopic } from '../../shared/templates/Template';
import type { TemplateFileFailure } from './TemplateFileFailure';
import { readTemplateFile, templateNames } from './templateFiles';

/** The topics of the clause library in one language, by the name of their file. */
export async function loadClauseLibrary(
  language: Language,
): Promise<Result<readonly ClauseTopic[], TemplateFileFailure>> {
  const names = await templateNames('clauses');
  if (!names.ok) return names;
  const topics: ClauseTopic[] = [];
  for (const name of names.value) {
    const topic = await readTemplateFile('clauses', name, parseClauseTopic);
    if (!topic.ok) return topic;
    if (topic.value.language === language) topics.push(topic.value);
  }
  return ok(topics);
}
