import type { ImportNote } from '../../../shared/import/ImportNote';
import type { SourceBlock } from '../../../shared/import/SourceBlock';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { ImportFailure } from '../ImportFailure';
import { docxBlocks } from './docxBlocks';
import { docxNotes } from './docxNotes';
import { docxParts } from './docxParts';
import type { DocxReading } from './DocxReading';
import { noFindings } from './DocxReading';
import { numberCounter } from './numberCounter';
import { readNumbering } from './numbering';
import type { Taken } from './revisions';
import { hasTextChanges, trackedChanges, withChanges } from './revisions';
import { readStyles } from './styles';
import type { ZipEntry } from './zipEntries';

/** What is to become of tracked changes; `ask` stops when there are any. */
export type TrackedChoice = 'ask' | 'accept' | 'reject';

export type DocxSource = {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly ImportNote[];
};

/** Reads a Word file into blocks. Nothing outside the file is ever opened. */
export function readDocx(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  choice: TrackedChoice,
): Result<DocxSource, ImportFailure> {
  const parts = docxParts(archive, entries);
  if (!parts.ok) return parts;
  const { document } = parts.value;
  const changes = trackedChanges(document);
  const isChanged = hasTextChanges(changes);
  if (isChanged && choice === 'ask') return err({ kind: 'decision-needed', changes });
  const taken: Taken = choice === 'reject' ? 'rejected' : 'accepted';
  const settled = isChanged ? withChanges(document, taken) : document;
  const styles = readStyles(parts.value.styles);
  const numbering = readNumbering(parts.value.numbering);
  const reading: DocxReading = {
    styles,
    numbering,
    count: numberCounter(numbering, styles),
    linkAddress: (relation) => parts.value.links.get(relation) ?? null,
    found: noFindings(),
    fields: [],
    paragraphs: 0,
  };
  const blocks = docxBlocks(settled, reading);
  return ok({ blocks, notes: docxNotes(parts.value, reading.found, { changes, taken }) });
}
