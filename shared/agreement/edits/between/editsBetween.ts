import type { Agreement } from '../../Agreement';
import type { LedgerRecord } from '../../Ledger';
import type { Review, Reviews } from '../../Review';
import type { Edit } from '../Edit';
import { mergeRecords } from '../mergeRecords';
import { bodyEditsBetween } from './bodyEditsBetween';
import { sameValue } from './sameValue';

/**
 * Edits that, applied in order to `before`, give `after`; none when the two are equal. They are few
 * when little changed, and cheap to find when the two versions share what did not change.
 *
 * @throws RangeError when the two are not an earlier and a later version of one document: another
 * id, another lineage, or a record of `before` that `after` does not have. No edit can do that.
 */
export function editsBetween(before: Agreement, after: Agreement): readonly Edit[] {
  if (before === after) return [];
  if (before.id !== after.id || !sameValue(before.lineage, after.lineage)) {
    throw new RangeError('Versions of two documents');
  }
  return [
    ...ownEditsBetween(before, after),
    ...recordEditsBetween(before, after),
    ...reviewEditsBetween(before, after),
    ...bodyEditsBetween(before.sections, after.sections),
  ];
}

function ownEditsBetween(before: Agreement, after: Agreement): readonly Edit[] {
  const { language, profile, roster } = after;
  const edits: Edit[] = [];
  if (language !== before.language) edits.push({ kind: 'set-language', language });
  if (!sameValue(before.profile, profile)) edits.push({ kind: 'set-profile', profile });
  if (!sameValue(before.roster, roster)) edits.push({ kind: 'set-roster', roster });
  return edits;
}

function recordEditsBetween(before: Agreement, after: Agreement): readonly Edit[] {
  if (before.ledger === after.ledger) return [];
  const merged = mergeRecords(before.ledger, after.ledger);
  if (!merged.ok || merged.value.length !== after.ledger.length) {
    throw new RangeError('A record is lost or another one stands in its place');
  }
  const known = new Set(before.ledger.map(placeOf));
  const records = after.ledger.filter((record) => !known.has(placeOf(record)));
  return records.length === 0 ? [] : [{ kind: 'append-records', records }];
}

function reviewEditsBetween(before: Agreement, after: Agreement): readonly Edit[] {
  if (before.reviews === after.reviews) return [];
  const missingIn = (reviews: Reviews) => {
    const known = new Map(reviews.map((review) => [review.id, review]));
    return (review: Review): boolean => !sameValue(known.get(review.id), review);
  };
  return [
    ...before.reviews
      .filter(missingIn(after.reviews))
      .map(({ id }): Edit => ({ kind: 'remove-review', review: id })),
    ...after.reviews
      .filter(missingIn(before.reviews))
      .map((review): Edit => ({ kind: 'add-review', review })),
  ];
}

function placeOf({ installation, sequence }: LedgerRecord): string {
  return `${installation} ${sequence}`;
}
