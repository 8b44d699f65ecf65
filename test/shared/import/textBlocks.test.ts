import { describe, expect, it } from 'vitest';
import { importText, notesOf, numberedLines } from '../../builders/imported';

describe('text that was wrapped at a width', () => {
  it('joins its lines to paragraphs and keeps short lines apart', () => {
    const imported = importText(
      '1. HOURS',
      '',
      '1.1 The professional day is eight hours long, on site and off site',
      'together, and begins ten minutes before the first class of the day',
      'and ends when the last meeting of the day does.',
      '1.2 Lunch is free.',
      'Name ________________',
      'Date ________________',
    );

    expect(numberedLines(imported)).toEqual([
      '1 HOURS',
      '1.1 The professional day is eight hours long, on site and off site together, and begins ten minutes before the first class of the day and ends when the last meeting of the day does.',
      '1.2 Lunch is free.',
      'Name ________________',
      'Date ________________',
    ]);
  });

  it('does not take a number at the start of a wrapped line for a new paragraph', () => {
    const imported = importText(
      '1. HOURS',
      '',
      '1.1 The staff meets as often as the school council asks it to, for',
      '1.5 hours a week at most, in the library or in the room of section',
      '12. The minutes are kept for all to read in the office of the head.',
    );

    expect(numberedLines(imported)).toHaveLength(2);
  });

  it('takes the hyphen of a line off only when the whole word is known', () => {
    const imported = importText(
      '1. HOURS',
      '',
      '1.1 The professional community decides about all of the profes-',
      'sional development of the coming year, which is held on the self-',
      'same days as before and is never moved to another day of the week.',
    );

    expect(numberedLines(imported)[1]).toContain('the professional development');
    expect(numberedLines(imported)[1]).toContain('self-same');
    expect(notesOf(imported, 'hyphens-kept')).toEqual([
      { kind: 'hyphens-kept', words: ['self-same'] },
    ]);
  });
});

describe('pages', () => {
  it('takes page numbers and repeated headers out, joins the sentence over them, and reports them', () => {
    const page = (number: number): readonly string[] => [
      '',
      `Page ${number} of 3`,
      '\fAlder Creek Pilot School',
      '',
    ];
    const imported = importText(
      '1. HOURS',
      '',
      '1.1 The professional day is eight hours long, on and off the',
      ...page(1),
      'site together, and no longer.',
      '',
      '1.2 Lunch is free.',
      ...page(2),
      '2. MEETINGS',
      '',
      'Page 3 of 3',
    );

    expect(numberedLines(imported)).toEqual([
      '1 HOURS',
      '1.1 The professional day is eight hours long, on and off the site together, and no longer.',
      '1.2 Lunch is free.',
      '2 MEETINGS',
    ]);
    expect(
      notesOf(imported, 'page-furniture-left-out').map(({ words, count }) => [words, count]),
    ).toEqual([
      ['Page 1 of 3', 3],
      ['Alder Creek Pilot School', 2],
    ]);
  });
});
