import { describe, expect, it } from 'vitest';
import { agreementText } from '../../../shared/agreement/text/agreementText';
import { err } from '../../../shared/result';
import { agreementFromSample } from '../../../shared/templates/agreementFromSample';
import { parseTemplate } from '../../../shared/templates/parseTemplate';
import type { Sample } from '../../../shared/templates/sampleSchema';
import { person, profile } from '../../builders/agreement';
import { clauseFile, templateFile } from '../../builders/templateFile';

const parsed = parseTemplate(
  templateFile([
    clauseFile({
      id: 'a',
      text: 'By ____.',
      children: [clauseFile({ id: 'b', text: '____ days' })],
    }),
  ]),
);

function sample(over: Partial<Sample> = {}): Sample {
  return {
    kind: 'sample',
    format: 1,
    template: 'made-up',
    notes: [],
    profile: profile(),
    roster: [person('p1', 'Dov Mandelbrot')],
    blanks: { a: ['May'], b: ['ten'] },
    added: [{ section: 's', clause: clauseFile({ id: 'more', text: 'One more.' }) }],
    ...over,
  };
}

function made(over: Partial<Sample> = {}): ReturnType<typeof agreementFromSample> {
  if (!parsed.ok) throw new Error('The template is a good one');
  return agreementFromSample(sample(over), parsed.value);
}

describe('agreementFromSample', () => {
  it('fills the blanks, adds the clauses and takes the staff list', () => {
    const agreement = made();
    if (!agreement.ok) throw new Error(JSON.stringify(agreement.error));

    expect(agreement.value.roster).toEqual([person('p1', 'Dov Mandelbrot')]);
    expect(agreementText(agreement.value)).toBe(
      '1 Section\n\n1.1 By May.\n\n  (a) ten days\n\n1.2 One more.\n',
    );
  });

  it('gives the same value every time', () => {
    expect(made()).toEqual(made());
  });

  it.each([
    ['a clause that is gone', { blanks: { c: [] } }, 'blanks.c', 'no clause of that name'],
    [
      'a value too many',
      { blanks: { a: ['May', 'June'] } },
      'blanks.a',
      'not as many as there are blanks',
    ],
    [
      'a section that is gone',
      { added: [{ section: 'x', clause: clauseFile() }] },
      'added[0].section',
      'no section of that name',
    ],
  ])('refuses blanks or clauses for %s', (_, over, place, detail) => {
    expect(made(over)).toEqual(
      err({ kind: 'not-a-template', faults: [{ place, problem: { kind: 'shape', detail } }] }),
    );
  });
});
