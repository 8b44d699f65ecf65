import { isClauseId, isSectionId } from '../../../shared/agreement/ids';
import type { OutlinePlace } from './outlineItems';

/** The place that the key of a row names, or null for no row of ours. */
export function placeOf(key: string | number): OutlinePlace | null {
  const [kind, id = ''] = String(key).split(':');
  if (kind === 'section' && isSectionId(id)) return { kind, id };
  return kind === 'clause' && isClauseId(id) ? { kind, id } : null;
}
