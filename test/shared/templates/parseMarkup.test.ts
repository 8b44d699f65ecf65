import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseId } from '../../../shared/agreement/ids';
import type { Inline, ReferenceTarget } from '../../../shared/agreement/RichText';
import { textRun } from '../../../shared/agreement/text/inlines';
import { err, ok } from '../../../shared/result';
import { parseMarkup } from '../../../shared/templates/parseMarkup';
import { contentArbitrary } from '../../builders/arbitraries/blockArbitrary';
import { markupOf } from '../../builders/markupOf';

const lunch: ReferenceTarget = { kind: 'clause', id: clauseId('lunch') };
const findLunch = (id: string): ReferenceTarget | null => (id === 'lunch' ? lunch : null);

describe('parseMarkup', () => {
  it('reads the three marks, alone and inside one another', () => {
    expect(parseMarkup('a **b *c*** __d__', findLunch)).toEqual(
      ok([
        textRun('a '),
        textRun('b ', ['bold']),
        textRun('c', ['bold', 'italic']),
        textRun(' '),
        textRun('d', ['underline']),
      ]),
    );
  });

  it('reads fields, references and line breaks, with the marks around them', () => {
    expect(parseMarkup('**{field:school}**\nsee {see:lunch}', findLunch)).toEqual(
      ok([
        { kind: 'field', field: 'school', marks: ['bold'] },
        { kind: 'break' },
        textRun('see '),
        { kind: 'reference', target: lunch, marks: [] },
      ]),
    );
  });

  it('takes three underscores or more as a blank and a backslash as “this sign itself”', () => {
    expect(parseMarkup(String.raw`by ____ or ___ \*x\* \{y\} \\ \_`, findLunch)).toEqual(
      ok([textRun(String.raw`by ____ or ___ *x* {y} \ _`)]),
    );
  });

  it('reads an empty text as nothing', () => {
    expect(parseMarkup('', findLunch)).toEqual(ok([]));
  });

  it.each([
    ['a **b', { kind: 'unclosed-mark', mark: '**' }],
    ['a *b', { kind: 'unclosed-mark', mark: '*' }],
    ['a __b', { kind: 'unclosed-mark', mark: '__' }],
    ['{field:weather}', { kind: 'unknown-field', name: 'weather' }],
    ['{see:dinner}', { kind: 'unknown-place', id: 'dinner' }],
    ['{note:lunch}', { kind: 'stray-brace' }],
    ['a { b', { kind: 'stray-brace' }],
    ['a } b', { kind: 'stray-brace' }],
  ])('refuses %j by name', (text, problem) => {
    expect(parseMarkup(text, findLunch)).toEqual(err(problem));
  });

  it('reads back every line of text that can be written, and loses no word', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        expect(parseMarkup(markupOf(content), targetIn(content))).toEqual(ok(content));
      }),
    );
  });
});

/** The references of one line, found by id; two kinds never share an id in a template. */
function targetIn(content: readonly Inline[]): (id: string) => ReferenceTarget | null {
  let next = 0;
  const targets = content.flatMap((part) => (part.kind === 'reference' ? [part.target] : []));
  return () => targets[next++] ?? null;
}
