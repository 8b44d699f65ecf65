import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementId } from '../../../shared/agreement/ids';
import { schoolYear } from '../../../shared/agreement/Profile';
import type { ImportedFacts } from '../../../shared/ipc/facts/importFacts';

const UNDECIDED = { use: 'undecided', source: '' } as const;

/**
 * The text of an import as something to read. It has no profile yet; imported text holds no field, so
 * nothing of the profile shows. Never kept and never sent anywhere.
 */
export function readOnlyAgreement({ sections, language, fileName }: ImportedFacts): Agreement {
  return {
    id: agreementId('imported'),
    language,
    sections,
    reviews: [],
    roster: [],
    ledger: [],
    lineage: { kind: 'import', fileName },
    profile: {
      school: '',
      locationCode: '',
      gradeSpans: [],
      schoolYear: schoolYear('2000-01'),
      arrangement: 'la-2009',
      cbaEdition: '',
      council: '',
      principal: '',
      chapterChair: '',
      steps: {
        notice: { ...UNDECIDED, workingDays: null },
        ballot: { ...UNDECIDED, threshold: null },
        council: { ...UNDECIDED, threshold: null },
        principal: UNDECIDED,
        chapterChair: UNDECIDED,
      },
    },
  };
}
