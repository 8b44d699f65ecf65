import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../../main/import/importFile';
import { importPath } from '../../../main/import/importPath';
import { sectionSchema } from '../../../shared/agreement/schema/bodySchema';
import { countingIds, notesOf, storedWords } from '../../builders/imported';
import { externalRelations, makeDocx, makeZip, wordParagraph } from './makeDocx';

const MOST_MS = 2000;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Imports and insists on an answer within two seconds. */
async function timed(bytes: Uint8Array, name: string): ReturnType<typeof importFile> {
  // Time of the processor and not of the clock: other tests may run beside this one.
  const start = process.cpuUsage();
  const result = await importFile(bytes, name, countingIds());
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(MOST_MS);
  if (result.ok) for (const section of result.value.sections) sectionSchema.parse(section);
  return result;
}

async function failureOf(bytes: Uint8Array, name: string): Promise<unknown> {
  const result = await timed(bytes, name);
  return result.ok ? 'imported' : result.error;
}

describe('files that are refused', () => {
  it.each([
    ['nothing', new Uint8Array(), 'a.txt', { kind: 'empty' }],
    ['blank lines', utf8('\n \n\t\n'), 'a.txt', { kind: 'no-words' }],
    [
      'noise',
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
      'a.txt',
      { kind: 'binary' },
    ],
    [
      'old Word',
      utf8('').constructor === Uint8Array
        ? Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
        : utf8(''),
      'a.doc',
      { kind: 'wrong-format', format: 'word-97' },
    ],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'a.txt', { kind: 'wrong-format', format: 'pdf' }],
    ['RTF', utf8('{\\rtf1 x}'), 'a.rtf', { kind: 'wrong-format', format: 'rtf' }],
    ['HTML', utf8('<!DOCTYPE html><html>'), 'a.html', { kind: 'wrong-format', format: 'html' }],
    [
      'an agreement of ours',
      utf8('EWA1 10 abc\n{}'),
      'a.ewa',
      { kind: 'wrong-format', format: 'ewa' },
    ],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      'a.png',
      { kind: 'wrong-format', format: 'image' },
    ],
    [
      'OpenDocument',
      makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'a.odt',
      { kind: 'wrong-format', format: 'odt' },
    ],
    [
      'Pages',
      makeZip({ 'Index/Document.iwa': 'x' }),
      'a.pages',
      { kind: 'wrong-format', format: 'pages' },
    ],
    [
      'a sheet',
      makeZip({ 'xl/workbook.xml': '<a/>' }),
      'a.docx',
      { kind: 'wrong-format', format: 'spreadsheet' },
    ],
    [
      'any other archive',
      makeZip({ 'notes.txt': 'x' }),
      'a.docx',
      { kind: 'wrong-format', format: 'zip' },
    ],
    ['text named .docx', utf8('1. Hours'), 'a.docx', { kind: 'damaged', part: '' }],
    [
      'a cut archive',
      makeDocx(wordParagraph('x')).subarray(0, 200),
      'a.docx',
      { kind: 'damaged', part: '' },
    ],
    ['broken XML', makeDocx('<w:p>'), 'a.docx', { kind: 'damaged', part: 'word/document.xml' }],
    [
      'no document',
      makeZip({ 'word/document.xml': '' }),
      'a.docx',
      { kind: 'damaged', part: 'word/document.xml' },
    ],
  ])('%s', async (_, bytes, name, failure) => {
    expect(await failureOf(bytes, name)).toEqual(failure);
  });

  it('names a Word file with a password', async () => {
    const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const bytes = Buffer.concat([start, Buffer.from('EncryptedPackage', 'utf16le')]);

    expect(await failureOf(bytes, 'a.docx')).toEqual({ kind: 'encrypted' });
  });

  it('refuses any document type, and so a billion laughs', async () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const bytes = makeZip({ 'word/document.xml': `${laughs}<w:document>&b;</w:document>` });

    expect(await failureOf(bytes, 'a.docx')).toEqual({
      kind: 'unsafe',
      danger: 'document-type',
      part: 'word/document.xml',
    });
  });

  it('refuses an entity that nobody declared', async () => {
    expect(await failureOf(makeDocx(wordParagraph('&nosuch;')), 'a.docx')).toMatchObject({
      kind: 'damaged',
    });
  });

  it('refuses a part that unpacks to more than any agreement needs', async () => {
    const bytes = makeDocx(' '.repeat(9_000_000));

    expect(bytes.length).toBeLessThan(20_000);
    expect(await failureOf(bytes, 'a.docx')).toMatchObject({ kind: 'unsafe', danger: 'zip-bomb' });
  });

  it('refuses an archive whose other parts would fill the memory', async () => {
    const bytes = withStatedSize(makeDocx('', { 'word/media/1.png': 'x' }), 300_000_000);

    expect(await failureOf(bytes, 'a.docx')).toEqual({
      kind: 'unsafe',
      danger: 'zip-bomb',
      part: 'word/media/1.png',
    });
  });

  it('refuses an archive of too many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`word/x${at}`, 'x']));

    expect(await failureOf(makeDocx('', parts), 'a.docx')).toMatchObject({
      danger: 'too-many-parts',
    });
  });

  it('does not believe a size that the archive states falsely', async () => {
    const smaller = withStatedSize(makeDocx(wordParagraph('x'.repeat(100_000))), 500);
    const larger = withStatedSize(makeDocx(wordParagraph('x')), 100_000);

    expect(await failureOf(smaller, 'a.docx')).toMatchObject({
      kind: 'unsafe',
      danger: 'false-size',
    });
    expect(await failureOf(larger, 'a.docx')).toMatchObject({
      kind: 'unsafe',
      danger: 'false-size',
    });
  });

  it('refuses bytes that do not match their sum', async () => {
    const bytes = zipSync({
      'word/document.xml': [utf8('<w:document></w:document>'), { level: 0 }],
    });
    const at = Buffer.from(bytes).indexOf('<w:document>') + 1;
    bytes[at] = 0x78;

    expect(await failureOf(bytes, 'a.docx')).toEqual({
      kind: 'damaged',
      part: 'word/document.xml',
    });
  });

  it.each(['../evil.xml', 'word/../../evil', '/etc/evil', 'C:\\evil', 'word\\..\\evil'])(
    'refuses an archive with the path %s',
    async (name) => {
      expect(await failureOf(makeDocx('', { [name]: 'x' }), 'a.docx')).toEqual({
        kind: 'unsafe',
        danger: 'bad-path',
        part: name,
      });
    },
  );

  it('refuses XML nested deeper than documents are', async () => {
    const body = '<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000);

    expect(await failureOf(makeDocx(body), 'a.docx')).toMatchObject({ danger: 'too-deep' });
  });

  it('refuses what would have to be fetched, but not links', async () => {
    const image = makeDocx('', externalRelations(['r1', 'image', 'http://example.invalid/x.png']));
    const link = makeDocx(
      `<w:p><w:hyperlink r:id="r1"><w:r><w:t>our pages</w:t></w:r></w:hyperlink></w:p>`,
      externalRelations(['r1', 'hyperlink', 'http://example.invalid/']),
    );
    const linked = await timed(link, 'a.docx');

    expect(await failureOf(image, 'a.docx')).toMatchObject({ danger: 'external-relation' });
    expect(linked.ok && notesOf(linked.value, 'links-as-text')).toEqual([
      { kind: 'links-as-text', addresses: ['http://example.invalid/'] },
    ]);
  });
});

/** Rewrites the unpacked size of the last entry in the central directory. */
function withStatedSize(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  bytes.writeUInt32LE(size, bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return bytes;
}

describe('files on disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ewa-import-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('refuses 40 MB by its size alone', async () => {
    const file = path.join(folder, 'large.txt');
    await writeFile(file, '');
    await truncate(file, 40_000_000);
    const start = performance.now();

    expect(await importPath(file, countingIds())).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: 40_000_000, mostBytes: 20_000_000 },
    });
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('says when there is no such file, or a folder', async () => {
    const ids = countingIds();

    expect(await importPath(path.join(folder, 'none.txt'), ids)).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await importPath(folder, ids)).toMatchObject({ error: { kind: 'not-a-file' } });
  });
});

describe('slow and large text', () => {
  const words = 'lorem '.repeat(200).trim();
  const texts: readonly (readonly [string, string])[] = [
    ['one line of 5 MB', 'word '.repeat(1_000_000)],
    ['5 MB without a space', 'x'.repeat(5_000_000)],
    ['100,000 lines', Array.from({ length: 100_000 }, (_, at) => `${at} line of words`).join('\n')],
    [
      '100,000 numbered lines',
      Array.from({ length: 100_000 }, (_, at) => `${(at % 150) + 1}. Line`).join('\n'),
    ],
    ['100,000 headings', Array.from({ length: 100_000 }, () => 'HOURS OF WORK').join('\n\n')],
    ['opening brackets', '('.repeat(1_000_000)],
    ['lines of brackets', '((((((((\n'.repeat(100_000)],
    ['a number without end', '1.'.repeat(100_000)],
    ['numbers without end', `${'1.1.'.repeat(50)}\n`.repeat(5000)],
    ['letters in brackets', '(a) (b) (c)\n'.repeat(50_000)],
    ['mentions', 'see section 2.3 and '.repeat(50_000)],
    ['mentions in lines', '1.1 See section 1.1 below.\n'.repeat(20_000)],
    ['spaces', ' '.repeat(2_000_000) + 'x'],
    ['tabs', `${'a\t'.repeat(5000)}\n`.repeat(100)],
    ['bars', `${'|a'.repeat(400)}|\n`.repeat(1000)],
    ['hyphens', 'word-\n'.repeat(100_000)],
    ['wrapped amounts', `${words.slice(0, 75)}\n1.5 hours\n`.repeat(30_000)],
    [
      'pages',
      Array.from({ length: 50_000 }, (_, at) => `Head\n\ntext of it\n\nPage ${at}`).join('\n'),
    ],
    ['nested bullets', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}- x`).join('\n')],
    ['capitals', 'ABC '.repeat(500_000)],
    ['emphasis', '*a **b _c '.repeat(100_000)],
    ['links', '[a]('.repeat(100_000)],
    ['quotes', '>'.repeat(100_000)],
    ['lists in lists', `${'- '.repeat(5000)}x`],
    ['code', '`'.repeat(9000).concat('\n').repeat(20)],
    [
      'table bars',
      `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n`.concat(`|${'b|'.repeat(300)}\n`.repeat(200)),
    ],
  ];

  it.each(texts)('reads or refuses %s in time, as text and as Markdown', async (_, text) => {
    for (const name of ['a.txt', 'a.md']) {
      const result = await timed(utf8(text), name);
      if (result.ok) expect(storedWords(result.value)).not.toBe('');
      else expect(result.error.kind).toBe('too-many-paragraphs');
    }
  });

  it('keeps every character of the line of 5 MB', async () => {
    const result = await timed(utf8('x'.repeat(5_000_000)), 'a.txt');

    expect(result.ok && storedWords(result.value).replace(/[^x]/g, '').length).toBe(5_000_000);
    expect(result.ok && notesOf(result.value, 'long-text-split')).toHaveLength(1);
  });

  it('reads the largest Word file that it takes in time', async () => {
    const most = makeDocx(wordParagraph('Teachers meet on Tuesdays.').repeat(30_000));
    const more = makeDocx(wordParagraph('Teachers meet on Tuesdays.').repeat(80_000));

    expect((await timed(most, 'a.docx')).ok).toBe(true);
    expect(await failureOf(more, 'a.docx')).toEqual({
      kind: 'too-many-paragraphs',
      count: 80_000,
      most: 30_000,
    });
  });

  it('reads tables in tables in tables as the words they hold', async () => {
    const tables =
      '<w:tbl><w:tr><w:tc>'.repeat(60) +
      wordParagraph('deep') +
      '</w:tc></w:tr></w:tbl>'.repeat(60);
    const result = await timed(makeDocx(tables), 'a.docx');

    expect(result.ok && storedWords(result.value)).toContain('deep');
  });
});
