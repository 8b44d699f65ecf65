import type { NewId } from '../../shared/agreement/ids';
import { importBlocks } from '../../shared/import/importBlocks';
import type { Imported } from '../../shared/import/Imported';
import type { ImportNote } from '../../shared/import/ImportNote';
import type { SourceBlock, SourceTable } from '../../shared/import/SourceBlock';
import { textBlocks } from '../../shared/import/text/textBlocks';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { DocxSource, TrackedChoice } from './docx/readDocx';
import { readDocx } from './docx/readDocx';
import { zipEntries } from './docx/zipEntries';
import { fileStart, isEncrypted, zipFormat } from './foreignFormat';
import type { ImportFailure } from './ImportFailure';
import { isPlainMarkdown } from './markdown/isPlainMarkdown';
import { markdownBlocks } from './markdown/markdownBlocks';
import { decodeText } from './text/decodeText';

export type ImportOptions = {
  /** `ask`, unless said otherwise: a document with tracked changes then comes back as a question. */
  readonly trackedChanges?: TrackedChoice;
};

/** Twenty times a long agreement with pictures. */
export const MOST_IMPORT_BYTES = 20_000_000;

/**
 * Reads a text, Markdown or Word file into sections and clauses. What the file is follows from its
 * bytes; its name only tells Markdown from plain text.
 *
 * @returns what was read, with a report of all that was not understood or left out; or why nothing
 * was imported
 */
export async function importFile(
  bytes: Uint8Array,
  fileName: string,
  newId: NewId,
  { trackedChanges = 'ask' }: ImportOptions = {},
): Promise<Result<Imported, ImportFailure>> {
  if (bytes.byteLength === 0) return err({ kind: 'empty' });
  if (bytes.byteLength > MOST_IMPORT_BYTES) {
    const mostBytes = MOST_IMPORT_BYTES;
    return err({ kind: 'too-large', bytes: bytes.byteLength, mostBytes });
  }
  const source = readSource(bytes, fileName, trackedChanges);
  if (!source.ok) return source;
  const count = piecesOf(source.value.blocks);
  if (count > MOST_PIECES) return err({ kind: 'too-many-paragraphs', count, most: MOST_PIECES });
  const imported = importBlocks(source.value.blocks, source.value.notes, newId);
  const isWordless = imported.sections.length === 0 && imported.title === '';
  return isWordless ? err({ kind: 'no-words' }) : ok(imported);
}

/** A 200-page agreement has some three thousand. */
const MOST_PIECES = 30_000;

function piecesOf(blocks: readonly SourceBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? cellsOf(block) : 1), 0);
}

function cellsOf({ rows }: SourceTable): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

function readSource(
  bytes: Uint8Array,
  fileName: string,
  choice: TrackedChoice,
): Result<DocxSource, ImportFailure> {
  const start = fileStart(bytes);
  if (start === 'zip') return readZip(bytes, choice);
  if (start === 'ole') {
    return err(
      isEncrypted(bytes) ? { kind: 'encrypted' } : { kind: 'wrong-format', format: 'word-97' },
    );
  }
  if (start !== null) return err({ kind: 'wrong-format', format: start });
  if (/\.docx$/i.test(fileName)) return err({ kind: 'damaged', part: '' });
  return readText(bytes, /\.(?:md|markdown|mdown|mkd)$/i.test(fileName));
}

function readZip(bytes: Uint8Array, choice: TrackedChoice): Result<DocxSource, ImportFailure> {
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  const format = zipFormat(entries.value);
  return format === null
    ? readDocx(bytes, entries.value, choice)
    : err({ kind: 'wrong-format', format });
}

function readText(bytes: Uint8Array, isMarkdown: boolean): Result<DocxSource, ImportFailure> {
  const decoded = decodeText(bytes);
  if (decoded === null) return err({ kind: 'binary' });
  const { text, encoding, isGuess } = decoded;
  const guess: readonly ImportNote[] = isGuess ? [{ kind: 'encoding-guessed', encoding }] : [];
  if (!isMarkdown) return ok(noted(textBlocks(text), guess));
  return isPlainMarkdown(text)
    ? ok(noted(markdownBlocks(text), guess))
    : ok(noted(textBlocks(text), [...guess, { kind: 'markdown-as-text' }]));
}

function noted({ blocks, notes }: DocxSource, more: readonly ImportNote[]): DocxSource {
  return { blocks, notes: [...more, ...notes] };
}
