import type { Review } from '../../agreement/Review';
import { REFERENCE_STAND_IN } from '../reading/checkedContext';

/**
 * The words that were answered, for people. A cross-reference in them shows as an ellipsis: which
 * number it had that day is not known.
 */
export function answeredWords({ words }: Review): string {
  return words.replaceAll(REFERENCE_STAND_IN, '…');
}
