import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../shared/agreement/Body';
import type { SplitPoint } from '../../../../shared/agreement/edits/Edit';
import { clauseId } from '../../../../shared/agreement/ids';
import type { Block, Inline } from '../../../../shared/agreement/RichText';
import { textRun } from '../../../../shared/agreement/text/inlines';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  effect,
  paragraph,
  section,
  table,
} from '../../../builders/agreement';
import { edited, failure, found, outline } from '../../../builders/editing';

const school: Inline = { kind: 'field', field: 'school', marks: [] };
const bells = table('t1', [['Bell']]);
const list = bulletList('one', 'two', 'three');
const blocks = [paragraph('Hours ', school, ' 𠮷.'), list, bells, paragraph('Last.')];
const child = clauseSaying('c2', 'Child.');
const whole = clause({
  heading: 'Hours',
  role: { kind: 'statement', act: 'elect' },
  blocks,
  effects: [effect('IX')],
  children: [child],
  origin: 'library-1',
});
const start = agreement({ sections: [section({ clauses: [whole] })] });

function split(at: SplitPoint): readonly (readonly Block[] | undefined)[] {
  const after = edited(
    { kind: 'split-clause', clause: whole.id, at, newClause: clauseId('c9') },
    start,
  );
  return [found(after, 'c1')?.blocks, found(after, 'c9')?.blocks];
}

function whyNot(at: SplitPoint, newClause = 'c9'): unknown {
  const edit = {
    kind: 'split-clause',
    clause: whole.id,
    at,
    newClause: clauseId(newClause),
  } as const;
  return failure(edit, start);
}

describe('split-clause', () => {
  it('leaves id, role, heading, effects and origin with the first, children with the second', () => {
    const after = edited(
      {
        kind: 'split-clause',
        clause: whole.id,
        at: { block: 3, offset: 0 },
        newClause: clauseId('c9'),
      },
      start,
    );
    const first: Clause = { ...whole, blocks: blocks.slice(0, 3), children: [] };
    const second = clause({ id: clauseId('c9'), blocks: blocks.slice(3), children: [child] });
    expect(after.sections[0]?.clauses).toEqual([first, second]);
    expect(found(after, 'c2')).toBe(child);
  });

  it('cuts words, and counts a field as one', () => {
    expect(split({ block: 0, offset: 3 })).toEqual([
      [paragraph('Hou')],
      [paragraph('rs ', school, ' 𠮷.'), ...blocks.slice(1)],
    ]);
    expect(split({ block: 0, offset: 7 })).toEqual([
      [paragraph('Hours ', school)],
      [paragraph(' 𠮷.'), ...blocks.slice(1)],
    ]);
  });

  it('cuts a list between items', () => {
    expect(split({ block: 1, offset: 2 })).toEqual([
      [blocks[0], bulletList('one', 'two')],
      [bulletList('three'), bells, blocks[3]],
    ]);
  });

  it('makes an end of a block and the start of the next the same place', () => {
    const halves = [blocks.slice(0, 1), blocks.slice(1)];
    expect(split({ block: 0, offset: 11 })).toEqual(halves);
    expect(split({ block: 1, offset: 0 })).toEqual(halves);
    expect(split({ block: 1, offset: 3 })).toEqual(split({ block: 2, offset: 0 }));
  });

  it('gives a half with no words one empty paragraph', () => {
    expect(split({ block: 0, offset: 0 })).toEqual([[paragraph()], blocks]);
    expect(split({ block: 3, offset: 5 })).toEqual([blocks, [paragraph()]]);
    expect(split({ block: 4, offset: 0 })).toEqual([blocks, [paragraph()]]);
  });

  it('keeps marks on both sides of a cut', () => {
    const bold = clause({ blocks: [paragraph(textRun('ab', ['bold']))] });
    const after = edited(
      {
        kind: 'split-clause',
        clause: bold.id,
        at: { block: 0, offset: 1 },
        newClause: clauseId('c9'),
      },
      agreement({ sections: [section({ clauses: [bold] })] }),
    );
    expect(found(after, 'c9')?.blocks).toEqual([paragraph(textRun('b', ['bold']))]);
    expect(outline(after)).toBe('s1: c1 c9');
  });

  it.each([
    ['past the end of a paragraph', { block: 0, offset: 12 }],
    ['past the end of a list', { block: 1, offset: 4 }],
    ['in a table', { block: 2, offset: 1 }],
    ['past the last block', { block: 5, offset: 0 }],
    ['in the block after the last', { block: 4, offset: 1 }],
    ['inside a surrogate pair', { block: 0, offset: 9 }],
  ])('refuses to cut %s', (_, at) => {
    expect(whyNot(at)).toEqual({ kind: 'no-split-point', clause: 'c1' });
  });

  it('refuses a new id that stands already', () => {
    expect(whyNot({ block: 1, offset: 0 }, 't1')).toEqual({ kind: 'duplicate-id', id: 't1' });
    expect(whyNot({ block: 1, offset: 0 }, 'c1')).toEqual({ kind: 'duplicate-id', id: 'c1' });
  });
});
