import type { ClauseId } from '../../agreement/ids';
import type { Finding } from '../Finding';

/** A cross-reference, by the key of the place it points at, and the clause it stands in. */
export type PlacedReference = { readonly clause: ClauseId; readonly place: string };

/** Finds cross-references to a section, clause or table that is gone. */
export function brokenReference(
  references: readonly PlacedReference[],
  exists: (place: string) => boolean,
): readonly Finding[] {
  return references
    .filter(({ place }) => !exists(place))
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
