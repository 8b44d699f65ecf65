import type { ExportFailure } from '../../pdf/ExportFailure';

export function exportFailureWords(failure: ExportFailure): string {
  switch (failure.kind) {
    case 'missing-glyph':
      return `No PDF was made: the character “${failure.character}” (${failure.codePoint}) in ${failure.where} cannot be printed. Write it in another way there.`;
    case 'stopped':
      return 'No PDF was made: printing was stopped.';
    case 'worker':
      return `No PDF was made: printing broke down (${failure.detail}). This is a mistake in EWA Editor; your file is as it was.`;
  }
}
