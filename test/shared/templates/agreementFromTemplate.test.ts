import { describe, expect, it } from 'vitest';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { agreementText } from '../../../shared/agreement/text/agreementText';
import { agreementFromTemplate } from '../../../shared/templates/agreementFromTemplate';
import { parseTemplate } from '../../../shared/templates/parseTemplate';
import type { Template } from '../../../shared/templates/Template';
import { profile } from '../../builders/agreement';
import { countedIds } from '../../builders/countedIds';
import { clauseFile, templateFile } from '../../builders/templateFile';

const cells = ['{see:lunch}', 'and {see:menu}'];
const template = parsed([
  clauseFile({
    id: 'lunch',
    text: [
      'See {see:menu}, {see:s} and {see:tea}.',
      {
        kind: 'list',
        style: 'bullet',
        items: [{ text: 'x', list: { kind: 'list', style: 'alpha', items: ['{see:tea}'] } }],
      },
      {
        kind: 'table',
        id: 'menu',
        caption: '',
        headerRows: 0,
        columns: ['start', 'end'],
        rows: [cells],
      },
    ],
    children: [clauseFile({ id: 'tea' })],
  }),
]);

describe('agreementFromTemplate', () => {
  it('gives every section, clause and table an id of its own, in reading order', () => {
    const agreement = agreementFromTemplate(template, profile(), countedIds());

    expect(agreement.id).toBe('n1');
    expect(agreement.sections[0]?.id).toBe('n2');
    expect(agreement.sections[0]?.clauses[0]).toMatchObject({
      id: 'n3',
      blocks: [{}, {}, { id: 'n4' }],
      children: [{ id: 'n5' }],
    });
  });

  it('turns every reference along: in text, lists and tables', () => {
    const agreement = agreementFromTemplate(template, profile(), countedIds());

    expect(agreementText(agreement)).toBe(
      [
        '1 Section',
        '',
        '1.1 See Table 1, section 1 and clause 1.1(a).',
        '  • x',
        '    a. clause 1.1(a)',
        'Table 1',
        'clause 1.1 | and Table 1',
        '',
        '  (a) Office hours are held twice a week.',
        '',
      ].join('\n'),
    );
  });

  it('remembers the template, and for each clause where it came from', () => {
    const agreement = agreementFromTemplate(template, profile(), countedIds());

    expect(agreement.lineage).toEqual({ kind: 'template', template: 'made-up' });
    expect(Array.from(walkClauses(agreement.sections), ({ clause }) => clause.origin)).toEqual([
      'made-up/lunch',
      'made-up/tea',
    ]);
  });

  it('takes the language of the template, the profile as it is, and nobody on the staff list', () => {
    const made = agreementFromTemplate(
      { ...template, language: 'es' },
      profile({ school: 'Tule Marsh School' }),
      countedIds(),
    );

    expect(made).toMatchObject({
      language: 'es',
      profile: profile({ school: 'Tule Marsh School' }),
      roster: [],
      ledger: [],
    });
    expect(agreementSchema.parse(made)).toEqual(made);
  });

  it('gives the same value for the same ids', () => {
    expect(agreementFromTemplate(template, profile(), countedIds())).toEqual(
      agreementFromTemplate(template, profile(), countedIds()),
    );
  });
});

function parsed(clauses: readonly object[]): Template {
  const found = parseTemplate(templateFile(clauses));
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}
