import type { SaveFailure } from '../../documents/SaveFailure';
import { diskFailureWords } from './diskFailureWords';

/** Why a file was not saved, and what became of it. */
export function saveFailureWords(failure: SaveFailure, file: string): string {
  if ('step' in failure) return `Nothing was saved. ${diskFailureWords(failure)}`;
  switch (failure.kind) {
    case 'read-only':
      return `${file} can only be read, so nothing was saved. Make a copy of it and work on that.`;
    case 'conflict':
      return `${file} was changed by somebody else in the meantime, so nothing was saved. Open it again and repeat the command.`;
    case 'removed':
      return `${file} is no longer there, so nothing was saved. Put it back, or choose another name.`;
    case 'would-replace':
      return `${file} is there already and was left alone. Choose another name with -o.`;
    case 'would-not-open':
      return `Nothing was saved: what would have been written to ${file} could not be read back. This is a mistake in EWA Editor; your file is as it was.`;
    case 'not-settled':
      return `${file} is written and whole, but the disk would not promise to keep it through a power cut. ${diskFailureWords(failure.failure)}`;
  }
}
