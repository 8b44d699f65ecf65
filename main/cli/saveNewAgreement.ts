import type { Agreement } from '../../shared/agreement/Agreement';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { OpenDocument } from '../documents/openDocument';
import { saveDocumentAs } from '../documents/saveDocumentAs';
import type { Input, Refusal } from './Command';
import { desk } from './desk';
import { saveFailureWords } from './words/saveFailureWords';

/** The file named with -o, which must end in ".ewa" so that people recognise it. */
export function agreementFileName(input: Input): Result<string, Refusal> {
  const file = input.option('output');
  if (file === undefined) return err('Where should it be saved? Add -o FILE.ewa.');
  if (!file.toLowerCase().endsWith('.ewa')) return err(`The name must end in .ewa: -o ${file}.ewa`);
  return ok(file);
}

/** Saves a new agreement under a name that is still free; an existing file is never replaced. */
export async function saveNewAgreement(
  file: string,
  agreement: Agreement,
): Promise<Result<OpenDocument, Refusal>> {
  const saved = await saveDocumentAs(file, agreement, desk(), { replace: false });
  return saved.ok ? saved : err(saveFailureWords(saved.error, file));
}
