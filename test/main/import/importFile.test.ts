import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../main/import/importFile';
import { importFile } from '../../../main/import/importFile';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import type { Imported } from '../../../shared/import/Imported';
import { agreement } from '../../builders/agreement';
import { countingIds, notesOf, numberedLines, storedWords } from '../../builders/imported';
import { makeDocx, wordParagraph } from './makeDocx';

async function imported(
  bytes: Uint8Array,
  name: string,
  options?: ImportOptions,
): Promise<Imported> {
  const result = await importFile(bytes, name, countingIds(), options);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

function fixture(name: string): Promise<Buffer> {
  return readFile(path.resolve(import.meta.dirname, '../../fixtures/import', name));
}

const TRACKED = { trackedChanges: 'accept' } as const;

describe('the documents we keep', () => {
  it.each([
    ['articles-roman.txt', 17, 94],
    ['decimals.txt', 14, 68],
    ['outline-letters.txt', 10, 28],
    ['paragraph-signs.txt', 10, 38],
    ['sections-parens.txt', 12, 44],
    ['secciones.txt', 4, 10],
    ['headings.md', 14, 61],
    ['word-automatic.docx', 19, 111],
    ['word-typed.docx', 34, 230],
    ['word-unnumbered.docx', 12, 44],
    ['word-tracked.docx', 4, 14],
    ['libreoffice-lists.docx', 14, 52],
    ['libreoffice-typed.docx', 10, 38],
  ])(
    '%s becomes %i sections with %i clauses that an agreement takes',
    async (name, sections, clauses) => {
      const found = await imported(await fixture(name), name, TRACKED);
      agreementSchema.parse(agreement({ sections: found.sections, language: found.language }));
      const numbers = numberedLines(found).filter((line) => /^(?:\d+\.\d+|\([a-z]+\)) /.test(line));

      expect([found.sections.length, numbers.length]).toEqual([sections, clauses]);
      expect(notesOf(found, 'numbering-unclear')).toEqual([]);
      expect(found.language).toBe(name === 'secciones.txt' ? 'es' : 'en');
    },
  );

  it.each([
    'articles-roman.txt',
    'decimals.txt',
    'paragraph-signs.txt',
    'sections-parens.txt',
    'word-automatic.docx',
    'word-typed.docx',
    'libreoffice-typed.docx',
    'headings.md',
  ])('%s says the same in the same places', async (name) => {
    const lines = numberedLines(await imported(await fixture(name), name));

    expect(lines).toContain(
      '2.1 Length of the day. The professional day is eight hours, on and off site together. Of these, at least six and a half are spent at the school.',
    );
    expect(lines).toContain(
      '3.2 Waiver. The leave provisions of Article XII are waived for members of the advisory team, who take personal days only when no advisory meets.',
    );
    expect(lines).toContain('Period | Start | End | Minutes');
  });
});

describe('encodings', () => {
  const text = '1. Año escolar\n1.1 “Señal” – mañana.\n';
  const lines = ['1 Año escolar', '1.1 “Señal” – mañana.'];
  const utf16 = (bom: string): Buffer => Buffer.from(bom + text, 'utf16le');
  const windows = Buffer.from(
    text.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96'),
    'latin1',
  );

  it.each([
    ['UTF-8', Buffer.from(text), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), []],
    ['UTF-16', utf16('\ufeff'), []],
    ['UTF-16 the other way round', utf16('\ufeff').swap16(), []],
    ['UTF-16 without a mark', utf16(''), ['utf-16le']],
    ['Windows-1252', windows, ['windows-1252']],
  ])('reads %s and reports only a guess', async (_, bytes, guesses) => {
    const found = await imported(bytes, 'a.txt');

    expect(numberedLines(found)).toEqual(lines);
    expect(notesOf(found, 'encoding-guessed').map(({ encoding }) => encoding)).toEqual(guesses);
  });
});

describe('Word files', () => {
  const tracked = makeDocx(
    `${wordParagraph('1. Hours')}<w:p><w:r><w:t xml:space="preserve">1.1 The day is </w:t></w:r>` +
      '<w:del w:id="1"><w:r><w:delText>nine</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>eight</w:t></w:r></w:ins>' +
      '<w:r><w:t xml:space="preserve"> hours.</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">1.2 Two </w:t></w:r></w:p>' +
      wordParagraph('become one.'),
  );

  it('asks what becomes of tracked changes, and says what they are', async () => {
    expect(await importFile(tracked, 'a.docx', countingIds())).toEqual({
      ok: false,
      error: {
        kind: 'decision-needed',
        changes: {
          insertions: 1,
          deletions: 2,
          moves: 0,
          formatting: 0,
          inserted: ['eight'],
          deleted: ['nine'],
        },
      },
    });
  });

  it('takes or leaves tracked changes as told, ends of paragraphs too', async () => {
    const accepted = await imported(tracked, 'a.docx', { trackedChanges: 'accept' });
    const rejected = await imported(tracked, 'a.docx', { trackedChanges: 'reject' });

    expect(numberedLines(accepted)).toEqual([
      '1 Hours',
      '1.1 The day is eight hours.',
      '1.2 Two become one.',
    ]);
    expect(numberedLines(rejected)).toEqual([
      '1 Hours',
      '1.1 The day is nine hours.',
      '1.2 Two',
      'become one.',
    ]);
    expect(notesOf(rejected, 'tracked-changes')).toMatchObject([
      { taken: 'rejected', insertions: 1, deletions: 2 },
    ]);
  });

  it('reports comments, footnotes, headers and pictures with their words', async () => {
    const found = await imported(await fixture('word-tracked.docx'), 'a.docx', TRACKED);

    expect(notesOf(found, 'side-text-left-out').map(({ from, texts }) => [from, texts])).toEqual([
      ['comment', ['Where is it published?']],
      ['header-footer', ['Alder Creek Pilot School, draft for the staff']],
      ['footnote', ['Decided at the staff meeting in May.']],
    ]);
    expect(notesOf(found, 'images-left-out')).toEqual([{ kind: 'images-left-out', count: 1 }]);
  });

  it('leaves hidden text and contents out, keeps text boxes and fields, and reports all four', async () => {
    const box =
      '<w:p><w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>';
    const contents = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Hours 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const field =
      '<w:p><w:r><w:t xml:space="preserve">1.1 As of </w:t></w:r><w:fldSimple w:instr=" DATE "><w:r><w:t>May 5</w:t></w:r></w:fldSimple><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>';
    const found = await imported(
      makeDocx(contents + wordParagraph('1. Hours') + field + box),
      'a.docx',
    );

    expect(numberedLines(found)).toEqual(['1 Hours', '1.1 As of May 5. In a box.']);
    expect(found.report).toEqual(
      expect.arrayContaining([
        { kind: 'contents-left-out', lines: ['Hours 1'] },
        { kind: 'hidden-text-left-out', count: 1, texts: ['secret'] },
        { kind: 'text-boxes', count: 1 },
        { kind: 'fields-as-text', count: 1, names: ['DATE'] },
      ]),
    );
  });

  it('keeps words that were crossed out, and lists them', async () => {
    const crossed =
      '<w:p><w:r><w:t xml:space="preserve">1.1 Lunch lasts </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">thirty </w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>forty minutes.</w:t></w:r></w:p>';
    const found = await imported(makeDocx(wordParagraph('1. Hours') + crossed), 'a.docx');

    expect(numberedLines(found)).toEqual(['1 Hours', '1.1 Lunch lasts thirty forty minutes.']);
    expect(notesOf(found, 'crossed-out-kept')).toEqual([
      { kind: 'crossed-out-kept', texts: ['thirty '] },
    ]);
  });

  it('spans merged columns, and puts the text of merged rows into their first cell', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Wide', '<w:gridSpan w:val="2"/>')}${cell('Tall', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('a')}${cell('b')}${cell('more', '<w:vMerge/>')}</w:tr></w:tbl>`;
    const found = await imported(makeDocx(wordParagraph('1. Bells') + table), 'a.docx');
    const [block] = found.sections[0]?.clauses[0]?.blocks ?? [];

    expect(
      block?.kind === 'table' && block.rows.map(({ cells }) => cells.map(({ span }) => span)),
    ).toEqual([
      [2, 1],
      [1, 1, 1],
    ]);
    expect(
      storedWords(found)
        .split('\n')
        .filter((word) => word !== ''),
    ).toEqual(['1. Bells', 'Wide', 'Tall more', 'a', 'b'].map((word) => word.replace('1. ', '')));
    expect(notesOf(found, 'merged-cells')).toMatchObject([{ count: 1 }]);
  });

  it('counts Word lists as Word does: overrides, skipped levels, lists linked to styles', async () => {
    const level = (at: number, format: string, text: string, more = ''): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'ARTICLE %1', '<w:pStyle w:val="Art"/>')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="Art"><w:name w:val="Article"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const at = (numId: number, ilvl: number): string =>
      `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
    const body = [
      wordParagraph('Hours', '<w:pStyle w:val="Art"/>'),
      wordParagraph('The day is long.', at(1, 1)),
      wordParagraph('One part of it.', at(1, 2)),
      wordParagraph('The night is short.', at(1, 1)),
      wordParagraph('Meetings', '<w:pStyle w:val="Art"/>'),
      wordParagraph('They are on Tuesdays.', at(1, 1)),
      wordParagraph('Closing', at(2, 0)),
    ].join('');
    const found = await imported(
      makeDocx(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
      'a.docx',
    );

    expect(numberedLines(found)).toEqual([
      '1 Hours',
      '1.1 The day is long.',
      '(a) One part of it.',
      '1.2 The night is short.',
      '2 Meetings',
      '2.1 They are on Tuesdays.',
      '3 Closing',
    ]);
    expect(
      notesOf(found, 'numbers-changed').flatMap(({ changes }) =>
        changes.map(({ was, is }) => [was, is]),
      ),
    ).toEqual([['ARTICLE V', '3']]);
  });

  it('reads words in wrappers it has never heard of, around runs, paragraphs, rows and cells', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const strange = (inner: string): string => `<x:strange><w:sdt>${inner}</w:sdt></x:strange>`;
    const body = [
      wordParagraph('1. Hours'),
      `<w:p>${strange('<w:r><w:t>Words in a wrapper. </w:t></w:r>')}<w:r><w:t>Words.</w:t></w:r></w:p>`,
      strange(wordParagraph('A wrapped paragraph.')),
      `<w:tbl><w:tr>${cell('P')}${strange(cell('Start'))}</w:tr>${strange(`<w:tr>${cell('1')}${cell('8:30')}</w:tr>`)}</w:tbl>`,
    ];
    const found = await imported(makeDocx(body.join('')), 'draft.docx');

    expect(numberedLines(found)).toEqual([
      '1 Hours',
      '1.1 Words in a wrapper. Words.',
      '1.2 A wrapped paragraph.',
      'Table 1',
      'P | Start',
      '1 | 8:30',
    ]);
  });

  it('leaves macros out and says so', async () => {
    const found = await imported(
      makeDocx(wordParagraph('Words.'), { 'word/vbaProject.bin': 'x' }),
      'a.docm',
    );

    expect(notesOf(found, 'macros-left-out')).toHaveLength(1);
  });

  it('makes a table of paragraphs that were set in columns with tabs', async () => {
    const row = (...cells: readonly string[]): string =>
      `<w:p>${cells.map((cell) => `<w:r><w:t>${cell}</w:t></w:r>`).join('<w:r><w:tab/></w:r>')}</w:p>`;
    const body =
      wordParagraph('1. Bells') + row('Period', 'Start') + row('1', '8:30') + row('2', '9:10');

    expect(numberedLines(await imported(makeDocx(body), 'a.docx')).slice(-3)).toEqual([
      'Period | Start',
      '1 | 8:30',
      '2 | 9:10',
    ]);
  });
});
