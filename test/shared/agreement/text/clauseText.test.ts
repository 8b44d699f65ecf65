import { describe, expect, it } from 'vitest';
import type { List } from '../../../../shared/agreement/RichText';
import { clauseText } from '../../../../shared/agreement/text/clauseText';
import { textContext } from '../../../../shared/agreement/text/textContext';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  content,
  paragraph,
  table,
} from '../../../builders/agreement';

const context = textContext(agreement());

describe('clauseText', () => {
  it('is heading, paragraphs, items and rows as lines, without numbers or children', () => {
    const nested: List = {
      kind: 'list',
      style: 'alpha',
      items: [{ content: content('outer'), sublist: bulletList('inner one', 'inner two') }],
    };
    const blocks = [
      paragraph('First.'),
      nested,
      table(
        't1',
        [
          ['Bell', 'Start'],
          ['1', '8:30'],
        ],
        'Regular day',
      ),
      table('t2', [['Alone']]),
    ];
    const children = [clauseSaying('c2', 'Not mine.')];

    expect(clauseText(clause({ heading: 'Day', blocks, children }), context)).toBe(
      [
        'Day',
        'First.',
        'outer',
        'inner one',
        'inner two',
        'Regular day',
        'Bell | Start',
        '1 | 8:30',
        'Alone',
      ].join('\n'),
    );
  });

  it('is empty for a clause still to be written', () => {
    expect(clauseText(clause({ blocks: [paragraph()] }), context)).toBe('');
  });

  it('counts in UTF-16 units, as ranges do', () => {
    expect(clauseText(clauseSaying('c1', '𠮷野'), context)).toHaveLength(3);
  });
});
