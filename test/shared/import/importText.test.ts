import { describe, expect, it } from 'vitest';
import { importText, notesOf, numberedLines } from '../../builders/imported';

describe('numbers that people write', () => {
  it.each([
    ['1.', '2.', '1.1', '(a)', '(i)'],
    ['1', '2', '1.1', 'a)', 'i)'],
    ['Article I', 'Article II', '1.1', '(a)', '(i)'],
    ['ARTICLE I –', 'ARTICLE II –', '1.1.', 'a.', 'i.'],
    ['Article 1.', 'Article 2.', 'A.', '(a)', '(i)'],
    ['I.', 'II.', 'A.', 'a)', '(i)'],
    ['I –', 'II –', '1.1', '(a)', '(i)'],
    ['Section 1.', 'Section 2.', '1.1', 'a)', 'i)'],
    ['§ 1', '§ 2', '§1.1', '(a)', '(i)'],
    ['1.0', '2.0', '1.1', '(a)', '(i)'],
    ['Sección 1.', 'Sección 2.', '1.1', 'a)', 'i)'],
    ['Artículo I.-', 'Artículo II.-', '1.1', 'a)', 'i)'],
  ])('takes %s and %s, %s, %s and %s off, and derives them again', (...signs) => {
    const [section, after, clause, item, sub] = signs;
    const second = (sign: string): string =>
      sign
        .replace(/1(?=\D*$)|I(?=[^IVX]*$)/, (one) => (one === '1' ? '2' : 'II'))
        .replace(/\ba\b/, 'b')
        .replace(/\bA\b(?=\.)/, 'B')
        .replace(/\bi\b/, 'ii');
    const imported = importText(
      `${section} Hours of work`,
      '',
      `${clause} Length. The day is eight hours.`,
      '',
      `${item} Teachers come early;`,
      '',
      `${sub} on Mondays;`,
      '',
      `${second(sub)} on Fridays;`,
      '',
      `${second(item)} teachers stay.`,
      '',
      `${second(clause)} Bells. They ring.`,
      '',
      `${after} Meetings`,
    );

    expect(numberedLines(imported)).toEqual([
      '1 Hours of work',
      '1.1 Length. The day is eight hours.',
      '(a) Teachers come early;',
      '(i) on Mondays;',
      '(ii) on Fridays;',
      '(b) teachers stay.',
      '1.2 Bells. They ring.',
      '2 Meetings',
    ]);
    expect(notesOf(imported, 'numbers-changed')).toEqual([]);
    expect(notesOf(imported, 'numbering-unclear')).toEqual([]);
  });

  it('reads (i) as the ninth letter between (h) and (j), and as a numeral under (a)', () => {
    const letters = 'abcdefghij'
      .split('')
      .map((letter) => `(${letter}) Duty ${letter} of the year.`);
    const imported = importText('1. Duties', '1.1 They are:', ...letters, '1.2 End.');

    expect(numberedLines(imported).filter((line) => line.startsWith('('))).toEqual(letters);

    const nested = importText(
      '1. Duties',
      '1.1 They are:',
      '(a) yard:',
      '(i) early',
      '(ii) late',
      '(b) gate',
    );
    expect(numberedLines(nested).slice(2)).toEqual([
      '(a) yard:',
      '(i) early',
      '(ii) late',
      '(b) gate',
    ]);
  });

  it('leaves numbers alone that only begin a sentence', () => {
    const sentences = [
      '2026 is the first year of this agreement.',
      '3 days of absence in a row call for a note.',
      '1.5 hours a week are kept free.',
      'Article XII of the CBA applies.',
      'Section 2.0 of Article IX stays in force.',
      'A. Ravenscroft keeps the minutes of the council.',
      '8:30 is the hour of the first bell.',
    ];
    const imported = importText(
      '1. Hours',
      '',
      ...sentences.flatMap((line) => [line, '']),
      '2. End',
    );

    expect(numberedLines(imported).map((line) => line.replace(/^1\.\d /, ''))).toEqual([
      '1 Hours',
      ...sentences,
      '2 End',
    ]);
  });

  it('reports numbers that the agreement cannot keep, with what they were and are', () => {
    const imported = importText('1. Hours', '1.1 One.', '1.3 Three.', '1.4 Four.', '2. End');

    expect(notesOf(imported, 'numbers-changed')).toEqual([
      {
        kind: 'numbers-changed',
        changes: [
          { place: { unit: 'line', number: 3, excerpt: '1.3 Three.' }, was: '1.3', is: '1.2' },
          { place: { unit: 'line', number: 4, excerpt: '1.4 Four.' }, was: '1.4', is: '1.3' },
        ],
      },
    ]);
  });

  it('keeps the numbers of sections when words stand before the first', () => {
    const imported = importText('1. Hours', '', '1.1 Eight.', '', '2. End');
    const opened = importText(
      'We agree as follows.',
      '',
      '1. Hours',
      '',
      '1.1 Eight.',
      '',
      '2. End',
    );

    expect(numberedLines(imported)).toEqual(['1 Hours', '1.1 Eight.', '2 End']);
    expect(numberedLines(opened)).toEqual([
      '1 Hours',
      '1.1 We agree as follows.',
      '1.2 Eight.',
      '2 End',
    ]);
    expect(notesOf(opened, 'opening-joined')).toHaveLength(1);
  });

  it('keeps a heading between numbered paragraphs with the paragraph below it', () => {
    const imported = importText(
      'ARTICLE I',
      'HOURS',
      '',
      '1.1 Eight.',
      '',
      'MEETINGS',
      '',
      '1.2 On Tuesdays.',
    );

    expect(numberedLines(imported)).toEqual([
      '1 HOURS',
      '1.1 Eight.',
      '1.2 MEETINGS. On Tuesdays.',
    ]);
  });

  it('makes capitals sections and every paragraph below a clause when nothing is numbered', () => {
    const imported = importText(
      'Alder Creek Pilot School',
      '',
      'HOURS',
      '',
      'The day is eight hours.',
      '',
      'Duties are:',
      '- the yard',
      '- the gate',
      '',
      'SIGNATURES',
      '',
      'I elect to work here.',
      'Name ____________',
    );

    expect(imported.title).toBe('Alder Creek Pilot School');
    expect(numberedLines(imported)).toEqual([
      '1 HOURS',
      '1.1 The day is eight hours.',
      '1.2 Duties are:',
      '• the yard',
      '• the gate',
      '2 SIGNATURES',
      '2.1 I elect to work here.',
      'Name ____________',
    ]);
  });

  it('reports that nothing was recognised and keeps the text in one section', () => {
    const imported = importText(
      'Teachers come early and leave late.',
      '',
      'They meet on Tuesdays.',
    );

    expect(numberedLines(imported)).toEqual([
      '1',
      '1.1 Teachers come early and leave late.',
      '1.2 They meet on Tuesdays.',
    ]);
    expect(notesOf(imported, 'nothing-recognised')).toHaveLength(1);
  });

  it('never guesses an effect on the CBA', () => {
    const imported = importText('1. Leaves', '1.1 Article XII of the CBA is waived.');

    expect(
      imported.sections.flatMap(({ clauses }) => clauses).map(({ effects }) => effects),
    ).toEqual([[]]);
  });

  it('points out paragraphs that were garbled on their way into the file', () => {
    const imported = importText(
      '1. Study',
      '1.1 Teachers uraw up unlLs of sLudy with parLners.',
      '1.2 They meet.',
    );

    expect(notesOf(imported, 'unreadable').map(({ place }) => place.number)).toEqual([2]);
  });
});

describe('lists and tables', () => {
  it('keeps "1." items inside a clause as a list, since clauses there show (a)', () => {
    const imported = importText('1. Duties', '1.1 They are:', '1) yard', '2) gate', '1.2 End.');

    expect(numberedLines(imported)).toEqual([
      '1 Duties',
      '1.1 They are:',
      '1. yard',
      '2. gate',
      '1.2 End.',
    ]);
  });

  it('makes a table of lines with tabs and takes the line above as its caption', () => {
    const imported = importText(
      '1. Bells',
      '1.1 They ring so:',
      'Table 3. Minimum day',
      'Period\tStart',
      '1\t8:30',
      '2\t9:10',
    );

    expect(imported.sections[0]?.clauses[0]?.blocks[1]).toMatchObject({
      kind: 'table',
      caption: 'Minimum day',
      headerRows: 1,
      rows: [{}, {}, {}],
    });
    expect(numberedLines(imported).slice(2)).toEqual([
      'Table 1 Minimum day',
      'Period | Start',
      '1 | 8:30',
      '2 | 9:10',
    ]);
  });

  it('makes a table of columns parted by bars or by spaces', () => {
    const bars = importText('1. Bells', '', '| Period | Start |', '|---|---|', '| 1 | 8:30 |');
    const spaces = importText(
      '1. Bells',
      '',
      'Period    Start',
      '1         8:30',
      '2         9:10',
    );

    expect(numberedLines(bars).slice(-2)).toEqual(['Period | Start', '1 | 8:30']);
    expect(numberedLines(spaces).slice(-3)).toEqual(['Period | Start', '1 | 8:30', '2 | 9:10']);
  });

  it('flattens lists that nest deeper than people can follow, and says so', () => {
    const deep = Array.from({ length: 200 }, (_, at) => `${' '.repeat(at)}- item ${at}`);
    const imported = importText('1. Duties', '1.1 They are:', ...deep);

    expect(notesOf(imported, 'nesting-flattened')).toEqual([
      { kind: 'nesting-flattened', count: 192, deepest: 200 },
    ]);
    expect(numberedLines(imported).at(-1)).toBe('• item 199');
  });
});
