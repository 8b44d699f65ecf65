import type { TemplateFault } from '../../../shared/templates/TemplateFailure';
import type { TemplateFileFailure } from '../../templates/TemplateFileFailure';

/** Why a template cannot be used. Who edits templates by hand needs the place. */
export function templateFailureWords(failure: TemplateFileFailure): string {
  switch (failure.kind) {
    case 'no-such-template':
      return `There is no template “${failure.name}”. There are: ${failure.known.join(', ')}.`;
    case 'unreadable':
      return `Could not read ${failure.file} (${failure.code}). Install EWA Editor again.`;
    case 'bad-template':
      return failure.failure.kind === 'not-json'
        ? `${failure.file} is no valid JSON at line ${failure.failure.line}. Correct it there.`
        : `${failure.file} is no template: ${failure.failure.faults.slice(0, 3).map(faultWords).join('; ')}.`;
  }
}

function faultWords({ place, problem }: TemplateFault): string {
  return `${place}: ${problemWords(problem)}`;
}

function problemWords(problem: TemplateFault['problem']): string {
  switch (problem.kind) {
    case 'shape':
      return problem.detail;
    case 'unclosed-mark':
      return `“${problem.mark}” opens and never closes`;
    case 'stray-brace':
      return 'a brace that opens neither a field nor a reference; write a plain one as \\{';
    case 'unknown-field':
      return `there is no field “${problem.name}”`;
    case 'unknown-place':
      return `there is no place “${problem.id}” to refer to`;
    case 'repeated-id':
      return `“${problem.id}” names another place already`;
    case 'repeated-statement':
      return `there is another statement for “${problem.act}” already`;
  }
}
