import type { OpenFailure } from '../../../shared/file/OpenFailure';
import { assertNever } from '../../../shared/result';

/** Why an agreement file cannot be opened, and the way on. */
export function openFailureWords(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'not-ours':
      return 'This is not an EWA Editor file. To take over a text or Word file, use “ewa import”.';
    case 'cut-off':
      return failure.expectedBytes === null
        ? 'The file ends after its first few letters: it was cut off while being copied or sent. Ask for it again, or open an earlier version.'
        : `The file is cut off: ${failure.foundBytes} of ${failure.expectedBytes} bytes are here. Ask for it again, or open an earlier version.`;
    case 'damaged':
      return `The file is damaged (${damageWords(failure)}). Nothing in it was changed by this app. Open an earlier version, or ask the person who sent it for another copy.`;
    case 'newer-than-app':
      return 'The file was saved by a newer EWA Editor and is fine. Update EWA Editor on this computer to open it.';
    case 'too-large':
      return 'The file is far larger than any agreement can be, so it was not opened. Ask the person who sent it what it is.';
    default:
      return assertNever(failure);
  }
}

function damageWords({ damage, place }: Extract<OpenFailure, { kind: 'damaged' }>): string {
  const where = place.kind === 'byte' ? `line ${place.line}` : `at “${place.path}”`;
  return `${damage.replaceAll('-', ' ')}, ${where}`;
}
