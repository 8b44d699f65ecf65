import type { Agreement } from '../../agreement/Agreement';
import { applyEdit } from '../../agreement/edits/applyEdit';
import type { Edit } from '../../agreement/edits/Edit';
import type { EditFailure } from '../../agreement/edits/EditFailure';

/** `failure` is why edit number `applied` could not be made; the agreement is as the ones before left it. */
export type Replayed = {
  readonly agreement: Agreement;
  readonly applied: number;
  readonly failure: EditFailure | null;
};

/** Makes a journal's edits again, as far as they go. */
export function replayEdits(agreement: Agreement, edits: readonly Edit[]): Replayed {
  let current = agreement;
  for (const [applied, edit] of edits.entries()) {
    const next = applyEdit(current, edit);
    if (!next.ok) return { agreement: current, applied, failure: next.error };
    current = next.value;
  }
  return { agreement: current, applied: edits.length, failure: null };
}
