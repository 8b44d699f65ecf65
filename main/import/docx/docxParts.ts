import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { ImportFailure } from '../ImportFailure';
import { parseXml } from './parseXml';
import type { Relations } from './relations';
import { readRelations } from './relations';
import type { XmlElement } from './XmlElement';
import type { ZipEntry } from './zipEntries';
import { unzipEntry } from './zipEntries';

/** The XML of a Word file that concerns an import. */
export type DocxParts = {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly comments: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly headersAndFooters: readonly XmlElement[];
  readonly links: Relations['links'];
  readonly templates: readonly string[];
  readonly hasMacros: boolean;
  /** Other documents and objects inside. */
  readonly embedded: readonly string[];
};

/** About five hundred pages; more cannot be read within two seconds. */
const MOST_XML_BYTES = 8_000_000;
const DOCUMENT = 'word/document.xml';

/** Unpacks and parses the parts of a Word file, each within bounds, or says what is wrong with one. */
export function docxParts(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
): Result<DocxParts, ImportFailure> {
  let left = MOST_XML_BYTES;
  const failures: ImportFailure[] = [];
  const read = (entry: ZipEntry): XmlElement | null => {
    if (failures.length > 0) return null;
    const parsed = parsedEntry(archive, entry, left);
    left -= entry.bytes;
    if (parsed.ok) return parsed.value;
    failures.push(parsed.error);
    return null;
  };
  const part = (name: string): XmlElement | null => {
    const entry = entries.find((each) => each.name === name);
    return entry === undefined ? null : read(entry);
  };
  const matching = (pattern: RegExp): readonly (readonly [string, XmlElement])[] =>
    entries
      .filter(({ name }) => pattern.test(name))
      .flatMap((entry) => {
        const root = read(entry);
        return root === null ? [] : [[entry.name, root] as const];
      });

  const relations = matching(/\.rels$/).map(([name, root]) => readRelations(root, name));
  const refused = relations.find((each) => !each.ok);
  if (refused !== undefined && !refused.ok) return refused;
  const known = relations.flatMap((each) => (each.ok ? [each.value] : []));
  const document = part(DOCUMENT);
  const parts = {
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    comments: part('word/comments.xml'),
    footnotes: part('word/footnotes.xml'),
    endnotes: part('word/endnotes.xml'),
    headersAndFooters: matching(/^word\/(?:header|footer)\d*\.xml$/).map(([, root]) => root),
    links: new Map(known.flatMap(({ links }) => [...links])),
    templates: known.flatMap(({ templates }) => templates),
    hasMacros: entries.some(({ name }) => /vbaProject\.bin$/i.test(name)),
    embedded: entries
      .map(({ name }) => name)
      .filter((name) => /^word\/(?:embeddings|afchunk)/i.test(name)),
  };
  const [failure] = failures;
  if (failure !== undefined) return err(failure);
  return document === null ? err({ kind: 'damaged', part: DOCUMENT }) : ok({ document, ...parts });
}

function parsedEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  mostBytes: number,
): Result<XmlElement, ImportFailure> {
  const data = unzipEntry(archive, entry, mostBytes);
  return data.ok ? parseXml(data.value, entry.name) : data;
}
