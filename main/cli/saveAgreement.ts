import type { Agreement } from '../../shared/agreement/Agreement';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import type { OpenDocument } from '../documents/openDocument';
import { saveDocument } from '../documents/saveDocument';
import type { Refusal } from './Command';
import { desk } from './desk';
import { saveFailureWords } from './words/saveFailureWords';

/** Saves an agreement over the file it was opened from. */
export async function saveAgreement(
  document: OpenDocument,
  agreement: Agreement,
): Promise<Result<OpenDocument, Refusal>> {
  const saved = await saveDocument(document, agreement, desk());
  return saved.ok ? saved : err(saveFailureWords(saved.error, document.path));
}
