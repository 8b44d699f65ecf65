import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { TemplateFailure } from '../../shared/templates/TemplateFailure';
import { errorCode } from '../effects/errorCode';
import { projectRoot } from '../resources/projectRoot';
import type { TemplateFileFailure } from './TemplateFileFailure';

/** A folder below `templates/`; what lies in it are plain files that people may edit. */
type TemplateShelf = 'agreements' | 'clauses' | 'samples';

/** Names of the files on a shelf, without ".json", in alphabetical order. */
export async function templateNames(
  shelf: TemplateShelf,
): Promise<Result<readonly string[], TemplateFileFailure>> {
  const folder = path.join(projectRoot, 'templates', shelf);
  return attempt(folder, async () => {
    const files = await readdir(folder);
    return files
      .filter((file) => file.endsWith('.json'))
      .map((file) => path.basename(file, '.json'))
      .toSorted();
  });
}

/** Reads one file of a shelf with the parser that belongs to it. */
export async function readTemplateFile<Value>(
  shelf: TemplateShelf,
  name: string,
  parse: (text: string) => Result<Value, TemplateFailure>,
): Promise<Result<Value, TemplateFileFailure>> {
  const file = path.join(projectRoot, 'templates', shelf, `${name}.json`);
  const text = await attempt(file, () => readFile(file, 'utf8'));
  if (!text.ok) return text;
  const value = parse(text.value);
  return value.ok ? value : err({ kind: 'bad-template', file, failure: value.error });
}

async function attempt<Value>(
  file: string,
  work: () => Promise<Value>,
): Promise<Result<Value, TemplateFileFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return err({ kind: 'unreadable', file, code: errorCode(error) });
  }
}
