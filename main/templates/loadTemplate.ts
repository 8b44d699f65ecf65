import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { parseTemplate } from '../../shared/templates/parseTemplate';
import type { Template } from '../../shared/templates/Template';
import type { TemplateFileFailure } from './TemplateFileFailure';
import { readTemplateFile, templateNames } from './templateFiles';

/** Reads `templates/agreements/NAME.json`. A name that is not on the shelf never becomes a path. */
export async function loadTemplate(name: string): Promise<Result<Template, TemplateFileFailure>> {
  const known = await templateNames('agreements');
  if (!known.ok) return known;
  if (!known.value.includes(name)) {
    return err({ kind: 'no-such-template', name, known: known.value });
  }
  return readTemplateFile('agreements', name, parseTemplate);
}
