import { fourWords } from '../../shared/agreement/canonical/fourWords';
import { versionCode } from '../../shared/agreement/canonical/versionCode';
import type { FileVerdict } from '../signing/FileVerdict';

/** The contract of `ewa verify --json`. */
export function verdictJson(found: FileVerdict): object {
  if (found.file === 'pages-alone') return found;
  const { agreement, records, verdict, file } = found;
  return {
    verdict,
    file,
    school: agreement.profile.school,
    schoolYear: agreement.profile.schoolYear,
    contentHash: records.content,
    versionCode: versionCode(records.content),
    fourWords: fourWords(records.content),
    records,
    ...(file === 'pdf' ? { pages: found.pages } : {}),
  };
}
