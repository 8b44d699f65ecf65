import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import { parseTemplate } from '../../shared/templates/parseTemplate';
import type { Template } from '../../shared/templates/Template';
import type { TemplateFileFailure } from './TemplateFileFailure';
import { readTemplateFile, templateNames } from './templateFiles';

/** What a list of templates shows. `name` is what {@link loadTemplate} takes. */
type TemplateEntry = Pick<Template, 'language' | 'title' | 'summary'> & {
  readonly name: string;
};

/**
 * Every template there is, by name. One that cannot be read fails the list: a template that silently
 * goes missing is worse than a message.
 */
export async function listTemplates(): Promise<
  Result<readonly TemplateEntry[], TemplateFileFailure>
> {
  const names = await templateNames('agreements');
  if (!names.ok) return names;
  const entries: TemplateEntry[] = [];
  for (const name of names.value) {
    const template = await readTemplateFile('agreements', name, parseTemplate);
    if (!template.ok) return template;
    const { language, title, summary } = template.value;
    entries.push({ name, language, title, summary });
  }
  return ok(entries);
}
