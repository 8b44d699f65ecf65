/**
 * How sure a rule pack is of an entry, from best to worst.
 *
 * `established`: several sources agree · `stated`: one named source says it · `stated-in-part`: the
 * source shows only part of it · `inferred`: concluded from a source that does not say it ·
 * `disputed`: sources disagree · `unverified`: believed, not seen in a source · `unknown`: nothing
 * is known · `own-wording`: words chosen for the pack, which no source claims.
 */
export const CONFIDENCES = [
  'established',
  'stated',
  'stated-in-part',
  'inferred',
  'disputed',
  'unverified',
  'unknown',
  'own-wording',
] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Whether print may show a fact without the mark for "not verified". */
export function isVerified(confidence: Confidence): boolean {
  return confidence === 'established' || confidence === 'stated';
}
