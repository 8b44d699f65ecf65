import { describe, expect, it } from 'vitest';
import { importText, notesOf, numberedLines } from '../../builders/imported';

const DOCUMENT = [
  '1. Hours',
  '1.1 One.',
  '1.2 Two:',
  '(a) first',
  '(b) second',
  '3. Meetings',
  '3.1 Three.',
];

function reading(sentence: string): {
  readonly words: string | undefined;
  readonly left: readonly string[];
} {
  const imported = importText(...DOCUMENT, '', `3.2 ${sentence}`);
  return {
    words: numberedLines(imported).at(-1),
    left: notesOf(imported, 'reference-left-as-words').map(({ reason }) => reason),
  };
}

describe('mentions of places in the document', () => {
  it.each([
    ['It follows section 1.2 here.', '2.2 It follows clause 1.2 here.'],
    ['It follows Section 1.2(b) above.', '2.2 It follows clause 1.2(b) above.'],
    ['It follows section 3, though.', '2.2 It follows section 2, though.'],
    ['It follows § 3.1 here.', '2.2 It follows clause 2.1 here.'],
    [
      'It follows section 3.1 of this agreement, not the CBA.',
      '2.2 It follows clause 2.1 of this agreement, not the CBA.',
    ],
  ])('links "%s" and lets it follow the numbering', (sentence, words) => {
    expect(reading(sentence)).toEqual({ words, left: [] });
  });

  it.each([
    ['It follows section 1.2 of the CBA.', 'another-document'],
    ['Article IX, section 1.1 stays.', 'another-document'],
    ['The Education Code, section 3, applies.', 'another-document'],
    ['It follows section 7.7 here.', 'no-such-place'],
    ['It follows sections 1.1 and 1.2 here.', 'several-numbers'],
    ['It follows section 1.1 to 1.2 here.', 'several-numbers'],
    ['Section 1.1 applies here.', 'starts-a-sentence'],
  ])('leaves "%s" as words and says why: %s', (sentence, reason) => {
    expect(reading(sentence)).toEqual({ words: `2.2 ${sentence}`, left: [reason] });
  });

  it('does not choose between two places of one number', () => {
    const imported = importText(
      'Section 1. Hours',
      '1.1 One.',
      '1.1 Again.',
      '1.2 See section 1.1 here.',
    );

    expect(notesOf(imported, 'reference-left-as-words').map(({ reason }) => reason)).toEqual([
      'several-such-places',
    ]);
  });
});
