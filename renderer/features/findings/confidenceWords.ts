import type { Confidence } from '../../../shared/cba/Confidence';
import type { PlainMessageKey } from '../../words/useWords';

/** How sure the rule pack is of the fact a finding rests on. */
export const confidenceWords: Readonly<Record<Confidence, PlainMessageKey>> = {
  established: 'findings.confidence.established',
  stated: 'findings.confidence.stated',
  'stated-in-part': 'findings.confidence.stated-in-part',
  inferred: 'findings.confidence.inferred',
  disputed: 'findings.confidence.disputed',
  unverified: 'findings.confidence.unverified',
  unknown: 'findings.confidence.unknown',
  'own-wording': 'findings.confidence.own-wording',
};
