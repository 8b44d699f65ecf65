import type { Result } from '../../result';
import { ok } from '../../result';
import type { Agreement } from '../Agreement';
import { applyEdit } from './applyEdit';
import type { Edit } from './Edit';
import type { EditFailure } from './EditFailure';

/** Applies edits one after another, each to what the ones before it made; the first that cannot be is the answer. */
export function applyEdits(
  agreement: Agreement,
  edits: readonly Edit[],
): Result<Agreement, EditFailure> {
  let edited: Result<Agreement, EditFailure> = ok(agreement);
  for (const edit of edits) {
    if (!edited.ok) return edited;
    edited = applyEdit(edited.value, edit);
  }
  return edited;
}
