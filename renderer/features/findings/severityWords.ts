import type { Severity } from '../../../shared/check/Finding';
import type { PlainMessageKey } from '../../words/useWords';

export const severityWords: Readonly<Record<Severity, PlainMessageKey>> = {
  conflict: 'common.severity.conflict',
  caution: 'common.severity.caution',
  note: 'common.severity.note',
};
