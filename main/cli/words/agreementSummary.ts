import type { Agreement } from '../../../shared/agreement/Agreement';
import { contentHash } from '../../../shared/agreement/canonical/contentHash';
import { fourWords } from '../../../shared/agreement/canonical/fourWords';
import { versionCode } from '../../../shared/agreement/canonical/versionCode';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { sha256 } from '../../effects/sha256';

/** Two lines that tell which agreement this is, and in which version. */
export function agreementSummary(agreement: Agreement): string {
  const { profile, sections } = agreement;
  const clauses = [...walkClauses(sections)].length;
  const content = contentHash(agreement, sha256);
  return [
    `${profile.school}, ${profile.schoolYear}: ${counted(sections.length, 'section')}, ${counted(clauses, 'clause')}`,
    `Version ${versionCode(content)} · ${fourWords(content).join(' ')}`,
  ].join('\n');
}

export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
