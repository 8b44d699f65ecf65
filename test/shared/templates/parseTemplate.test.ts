import { describe, expect, it } from 'vitest';
import { DEEPEST_LIST_LEVEL } from '../../../shared/agreement/RichText';
import { textRun } from '../../../shared/agreement/text/inlines';
import { err } from '../../../shared/result';
import { parseTemplate } from '../../../shared/templates/parseTemplate';
import type { TemplateFailure } from '../../../shared/templates/TemplateFailure';
import { effect } from '../../builders/agreement';
import { clauseFile, templateFile } from '../../builders/templateFile';

describe('parseTemplate', () => {
  it('reads a template into clauses of the model', () => {
    const template = parseTemplate(
      templateFile([
        clauseFile({
          id: 'lunch',
          heading: 'Lunch',
          text: [
            '**Every** day.',
            { kind: 'list', style: 'alpha', items: ['soup', '{see:lunch}'] },
          ],
          effects: [{ effect: 'modify', article: 'IX', section: '3.0' }],
          children: [clauseFile({ id: 'tea', text: 'And tea.', statement: 'elect' })],
          note: 'Ask the cook.',
        }),
      ]),
    );

    expect(template).toEqual({
      ok: true,
      value: {
        id: 'made-up',
        language: 'en',
        title: 'Made up',
        summary: '',
        notes: [
          { clause: null, text: 'For tests.' },
          { clause: 'lunch', text: 'Ask the cook.' },
        ],
        sections: [
          {
            id: 's',
            title: 'Section',
            clauses: [
              {
                id: 'lunch',
                role: { kind: 'provision' },
                heading: 'Lunch',
                blocks: [
                  { kind: 'paragraph', content: [textRun('Every', ['bold']), textRun(' day.')] },
                  {
                    kind: 'list',
                    style: 'alpha',
                    items: [
                      { content: [textRun('soup')], sublist: null },
                      {
                        content: [
                          { kind: 'reference', target: { kind: 'clause', id: 'lunch' }, marks: [] },
                        ],
                        sublist: null,
                      },
                    ],
                  },
                ],
                effects: [effect('IX', { section: '3.0' })],
                children: [
                  {
                    id: 'tea',
                    role: { kind: 'statement', act: 'elect' },
                    heading: '',
                    blocks: [{ kind: 'paragraph', content: [textRun('And tea.')] }],
                    effects: [],
                    children: [],
                    origin: null,
                  },
                ],
                origin: null,
              },
            ],
          },
        ],
      },
    });
  });

  it('says on which line a file stops being JSON', () => {
    expect(parseTemplate('{\n  "kind": "agreement-template",\n  id: 1\n}')).toEqual(
      err({ kind: 'not-json', line: 3 }),
    );
  });

  it('names every fault of the text with its place', () => {
    const template = parseTemplate(
      templateFile([
        clauseFile({ id: 'one', text: ['fine', 'a **b'] }),
        clauseFile({ id: 'one', text: '{see:three}', statement: 'elect' }),
        clauseFile({ id: 'two', text: '{field:weather}', statement: 'elect' }),
      ]),
    );

    expect(faultsOf(template)).toEqual([
      { place: 'sections[0].clauses[1]', problem: { kind: 'repeated-id', id: 'one' } },
      { place: 'sections[0].clauses[2]', problem: { kind: 'repeated-statement', act: 'elect' } },
      {
        place: 'sections[0].clauses[0].text[1]',
        problem: { kind: 'unclosed-mark', mark: '**' },
      },
      { place: 'sections[0].clauses[1].text', problem: { kind: 'unknown-place', id: 'three' } },
      { place: 'sections[0].clauses[2].text', problem: { kind: 'unknown-field', name: 'weather' } },
    ]);
  });

  it.each([
    ['an unknown member', { colour: 'red' }, 'sections[0].clauses[0]'],
    [
      'an effect that is none',
      { effects: [{ effect: 'break', article: 'X' }] },
      'sections[0].clauses[0].effects[0].effect',
    ],
    [
      'an article that is none',
      { effects: [{ effect: 'waive', article: '12' }] },
      'sections[0].clauses[0].effects[0].article',
    ],
    ['an id with a space', { id: 'the lunch' }, 'sections[0].clauses[0].id'],
    [
      'a style of list that is none',
      { text: ['x', { kind: 'list', style: 'stars', items: ['y'] }] },
      'sections[0].clauses[0].text[1].style',
    ],
    [
      'a row that is too short',
      {
        text: [
          {
            kind: 'table',
            id: 't',
            caption: '',
            headerRows: 1,
            columns: ['start', 'end'],
            rows: [['a']],
          },
        ],
      },
      'sections[0].clauses[0].text[0]',
    ],
    [
      'a character that cannot be seen',
      { heading: 'Lunch\u200b' },
      'sections[0].clauses[0].heading',
    ],
    [
      'a clause of a fourth level',
      {
        children: [
          clauseFile({
            id: 'b',
            children: [clauseFile({ id: 'c', children: [clauseFile({ id: 'd' })] })],
          }),
        ],
      },
      'sections[0].clauses[0].children[0].children[0].children[0]',
    ],
  ])('refuses %s and says where', (_, over, place) => {
    const template = parseTemplate(templateFile([{ ...clauseFile(), ...over }]));

    expect(faultsOf(template).map((fault) => [fault.place, fault.problem.kind])).toEqual([
      [place, 'shape'],
    ]);
  });

  it('takes lists as deep in one another as an agreement does, and not deeper', () => {
    const nested = (levels: number): object =>
      levels === 1
        ? { kind: 'list', style: 'bullet', items: ['An item.'] }
        : {
            kind: 'list',
            style: 'bullet',
            items: [{ text: 'An item.', list: nested(levels - 1) }],
          };
    const read = (levels: number) =>
      parseTemplate(templateFile([{ id: 'a', text: [nested(levels)] }]));

    expect(read(DEEPEST_LIST_LEVEL).ok).toBe(true);
    expect(faultsOf(read(DEEPEST_LIST_LEVEL + 1))).toHaveLength(1);
  });

  it('refuses a file of another kind or a later format', () => {
    const file = templateFile([clauseFile()]);

    expect(faultsOf(parseTemplate(file.replace('agreement-template', 'recipe')))).toHaveLength(1);
    expect(faultsOf(parseTemplate(file.replace('"format":1', '"format":2')))).toHaveLength(1);
  });
});

function faultsOf(template: ReturnType<typeof parseTemplate>): Faults {
  return !template.ok && template.error.kind === 'not-a-template' ? template.error.faults : [];
}

type Faults = Extract<TemplateFailure, { readonly kind: 'not-a-template' }>['faults'];
