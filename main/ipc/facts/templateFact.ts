import path from 'node:path';
import type { TemplateFact } from '../../../shared/ipc/facts/templateFact';
import type { TemplateFileFailure } from '../../templates/TemplateFileFailure';

export function templateFact(failure: TemplateFileFailure): TemplateFact {
  switch (failure.kind) {
    case 'no-such-template':
      return { kind: failure.kind, name: failure.name };
    case 'unreadable':
      return { ...failure, file: path.basename(failure.file) };
    case 'bad-template':
      return { ...failure, file: path.basename(failure.file) };
  }
}
