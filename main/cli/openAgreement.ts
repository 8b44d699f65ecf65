import type { OpenDocument } from '../documents/openDocument';
import { openDocument } from '../documents/openDocument';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import type { Refusal } from './Command';
import { desk } from './desk';
import { diskFailureWords } from './words/diskFailureWords';
import { openFailureWords } from './words/openFailureWords';

/** Opens the agreement a command was given, or says in words why it cannot. */
export async function openAgreement(
  file: string | undefined,
): Promise<Result<OpenDocument, Refusal>> {
  if (file === undefined) return err('Which agreement? Name its .ewa file.');
  const opened = await openDocument(file, desk());
  if (opened.ok) return opened;
  return err(
    'step' in opened.error
      ? diskFailureWords(opened.error)
      : `${file}: ${openFailureWords(opened.error)}`,
  );
}
