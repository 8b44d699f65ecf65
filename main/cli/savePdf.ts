import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { savePdfFile } from '../documents/savePdfFile';
import type { Refusal } from './Command';
import { desk } from './desk';
import { diskFailureWords } from './words/diskFailureWords';

/** Saves a PDF, or says in words why not. @returns the full path. */
export async function savePdf(file: string, pdf: Uint8Array): Promise<Result<string, Refusal>> {
  const saved = await savePdfFile(file, pdf, desk());
  if (saved.ok) return saved;
  const { error } = saved;
  return err(
    error.kind === 'not-a-pdf'
      ? `${error.path} is there already and is no PDF, so it was left alone. Choose another name with -o.`
      : diskFailureWords(error),
  );
}
