import path from 'node:path';
import type { Agreement } from '../../shared/agreement/Agreement';
import { agreementId } from '../../shared/agreement/ids';
import type { Profile } from '../../shared/agreement/Profile';
import { schoolYear } from '../../shared/agreement/Profile';
import { cleanText } from '../../shared/agreement/text/cleanText';
import { undecidedSteps } from '../../shared/agreement/undecidedSteps';
import type { Imported } from '../../shared/import/Imported';
import type { ImportNote } from '../../shared/import/ImportNote';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { newId } from '../effects/newId';
import { importPath } from '../import/importPath';
import type { Input, Refusal } from './Command';
import { importFailureWords } from './words/importFailureWords';

type ImportedAgreement = {
  readonly agreement: Agreement;
  readonly report: readonly ImportNote[];
};

/** Reads a text or Word file as an agreement, for `--tracked` as the person decided. */
export async function importedAgreement(
  file: string,
  input: Input,
  profile: Profile = unknownProfile,
): Promise<Result<ImportedAgreement, Refusal>> {
  const tracked = trackedChoice(input);
  if (!tracked.ok) return tracked;
  const imported = await importPath(file, newId, { trackedChanges: tracked.value });
  if (!imported.ok) return err(`${file}: ${importFailureWords(imported.error)}`);
  const agreement = agreementOf(imported.value, profile, path.basename(file));
  return ok({ agreement, report: imported.value.report });
}

function trackedChoice(input: Input): Result<'ask' | 'accept' | 'reject', Refusal> {
  const choice = input.option('tracked') ?? 'ask';
  return choice === 'accept' || choice === 'reject' || choice === 'ask'
    ? ok(choice)
    : err(
        'Write --tracked accept to take the tracked changes over, or --tracked reject to drop them.',
      );
}

function agreementOf(imported: Imported, profile: Profile, fileName: string): Agreement {
  return {
    id: agreementId(newId()),
    language: imported.language,
    profile,
    sections: imported.sections,
    reviews: [],
    roster: [],
    ledger: [],
    lineage: { kind: 'import', fileName: cleanText(fileName).slice(0, LONGEST_FILE_NAME) },
  };
}

const LONGEST_FILE_NAME = 300;

/** A text that is only checked belongs to no school yet. */
const unknownProfile: Profile = {
  school: '',
  locationCode: '',
  gradeSpans: [],
  schoolYear: schoolYear('2000-01'),
  arrangement: 'la-2009',
  cbaEdition: '',
  council: '',
  principal: '',
  chapterChair: '',
  steps: undecidedSteps,
};
