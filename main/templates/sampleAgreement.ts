import type { Agreement } from '../../shared/agreement/Agreement';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { agreementFromSample } from '../../shared/templates/agreementFromSample';
import { readTemplateJson } from '../../shared/templates/readTemplateJson';
import { sampleSchema } from '../../shared/templates/sampleSchema';
import { loadTemplate } from './loadTemplate';
import type { TemplateFileFailure } from './TemplateFileFailure';
import { readTemplateFile } from './templateFiles';

const NAME = 'alder-creek';

/**
 * The filled-in agreement of a school that does not exist, the same at every call. One clause in it
 * conflicts with a protected article and one touches it, so that a check has something to show.
 */
export async function sampleAgreement(): Promise<Result<Agreement, TemplateFileFailure>> {
  const sample = await readTemplateFile('samples', NAME, (text) =>
    readTemplateJson(text, sampleSchema),
  );
  if (!sample.ok) return sample;
  const template = await loadTemplate(sample.value.template);
  if (!template.ok) return template;
  const agreement = agreementFromSample(sample.value, template.value);
  return agreement.ok
    ? agreement
    : err({ kind: 'bad-template', file: `${NAME}.json`, failure: agreement.error });
}
