import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../shared/agreement/RichText';
import { MARKS } from '../../../../shared/agreement/RichText';
import { inlines, isNormalForm, textRun } from '../../../../shared/agreement/text/inlines';
import { contentArbitrary } from '../../../builders/arbitraries/blockArbitrary';
import { textArbitrary } from '../../../builders/arbitraries/textArbitrary';

const school: Inline = { kind: 'field', field: 'school', marks: [] };

describe('textRun', () => {
  it('cleans the text and puts marks in order, each once', () => {
    expect(textRun('a\u200bb', ['underline', 'bold', 'underline'])).toEqual({
      kind: 'text',
      text: 'ab',
      marks: ['bold', 'underline'],
    });
  });
});

describe('inlines', () => {
  it('joins neighbours with equal marks and drops empty runs, also between them', () => {
    expect(inlines([textRun('a'), textRun('', ['bold']), textRun('b'), textRun('')])).toEqual([
      textRun('ab'),
    ]);
  });

  it('keeps runs apart that have other marks, or something else between them', () => {
    const parts = [textRun('a'), textRun('b', ['bold']), textRun('c'), school, textRun('d')];
    expect(inlines(parts)).toEqual(parts);
  });

  it('makes one character of a letter and an accent that meet', () => {
    expect(inlines([textRun('cafe'), textRun('\u0301')])).toEqual([textRun('café')]);
  });

  it('gives nothing for nothing', () => expect(inlines([])).toEqual([]));

  it('gives normal form, and leaves normal form as it is', () => {
    const run = fc
      .tuple(textArbitrary, fc.subarray([...MARKS]))
      .map(([text, marks]) => textRun(text, marks));
    fc.assert(
      fc.property(fc.array(fc.oneof(run, fc.constant(school))), (parts) => {
        const normal = inlines(parts);
        expect(isNormalForm(normal)).toBe(true);
        expect(inlines(normal)).toEqual(normal);
      }),
    );
    fc.assert(fc.property(contentArbitrary, (content) => isNormalForm(content)));
  });
});

describe('isNormalForm', () => {
  it('refuses an empty run and neighbours with equal marks', () => {
    expect(isNormalForm([textRun('')])).toBe(false);
    expect(isNormalForm([textRun('a', ['bold']), textRun('b', ['bold'])])).toBe(false);
    expect(isNormalForm([school, school])).toBe(true);
  });
});
