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
  return `${place}: ${problem.kind.replaceAll('-', ' ')}`;
}
