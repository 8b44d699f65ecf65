import type { Clause, Section } from '../../shared/agreement/Body';
import type { NewId } from '../../shared/agreement/ids';
import type { Inline, List } from '../../shared/agreement/RichText';
import { agreementText } from '../../shared/agreement/text/agreementText';
import type { Imported } from '../../shared/import/Imported';
import { importBlocks } from '../../shared/import/importBlocks';
import type { ImportNote } from '../../shared/import/ImportNote';
import { textBlocks } from '../../shared/import/text/textBlocks';
import { agreement } from './agreement';

/** Ids x1, x2 … in the order they are asked for. */
export function countingIds(): NewId {
  let count = 0;
  return () => {
    count += 1;
    return `x${count}`;
  };
}

export function importText(...lines: readonly string[]): Imported {
  const { blocks, notes } = textBlocks(lines.join('\n'));
  return importBlocks(blocks, notes, countingIds());
}

/** The numbered lines of an imported agreement without blank lines and indents. */
export function numberedLines({ sections }: Pick<Imported, 'sections'>): readonly string[] {
  return agreementText(agreement({ sections }))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function notesOf<Kind extends ImportNote['kind']>(
  { report }: Imported,
  kind: Kind,
): readonly Extract<ImportNote, { kind: Kind }>[] {
  return report.filter((note): note is Extract<ImportNote, { kind: Kind }> => note.kind === kind);
}

/** All words of an imported agreement as stored, without derived numbers and references. */
export function storedWords({ title, sections }: Imported): string {
  const opening = sections[0]?.title === title ? [] : [title];
  return [...opening, ...sections.flatMap(sectionWords)].join('\n');
}

function sectionWords({ title, clauses }: Section): readonly string[] {
  return [title, ...clauses.flatMap(clauseWords)];
}

function clauseWords({ heading, blocks, children }: Clause): readonly string[] {
  const words = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [contentWords(block.content)];
    if (block.kind === 'list') return listWords(block);
    const cells = block.rows.flatMap((row) =>
      row.cells.map(({ content }) => contentWords(content)),
    );
    return [block.caption, ...cells];
  });
  return [heading, ...words, ...children.flatMap(clauseWords)];
}

function listWords({ items }: List): readonly string[] {
  return items.flatMap(({ content, sublist }) => [
    contentWords(content),
    ...(sublist === null ? [] : listWords(sublist)),
  ]);
}

function contentWords(content: readonly Inline[]): string {
  return content.map((part) => (part.kind === 'text' ? part.text : ' ')).join('');
}
