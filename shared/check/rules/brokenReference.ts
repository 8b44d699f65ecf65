import type { ClauseId } from '../../agreement/ids';
import type { ReferenceTarget } from '../../agreement/RichText';
import type { Finding } from '../Finding';

/** A cross-reference and the clause it stands in. */
export type PlacedReference = { readonly clause: ClauseId; readonly target: ReferenceTarget };

/**
 * Finds cross-references to a section, clause or table that is gone.
 *
 * @param exists whether a place of the agreement is still there.
 */
export function brokenReference(
  references: readonly PlacedReference[],
  exists: (target: ReferenceTarget) => boolean,
): readonly Finding[] {
  return references
    .filter(({ target }) => !exists(target))
    .map(({ clause }) => ({
      rule: 'broken-reference',
      severity: 'caution',
      clause,
      articles: [],
      evidence: null,
      citation: null,
      fixes: [],
    }));
}
