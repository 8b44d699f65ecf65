import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../shared/agreement/Body';
import { MOST_EFFECTS } from '../../../../shared/agreement/Body';
import { applyEdit } from '../../../../shared/agreement/edits/applyEdit';
import { applyEdits } from '../../../../shared/agreement/edits/applyEdits';
import type { Edit, Seam } from '../../../../shared/agreement/edits/Edit';
import { editsBetween } from '../../../../shared/agreement/edits/between/editsBetween';
import { clauseId } from '../../../../shared/agreement/ids';
import type { Block, Inline } from '../../../../shared/agreement/RichText';
import { LONGEST_TEXT } from '../../../../shared/agreement/RichText';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  clauseWith,
  effect,
  paragraph,
  section,
  table,
} from '../../../builders/agreement';
import { clauseArbitrary } from '../../../builders/arbitraries/bodyArbitrary';
import { edited, failure, found, outline } from '../../../builders/editing';

function holding(...clauses: readonly Clause[]): ReturnType<typeof agreement> {
  return agreement({ sections: [section({ clauses })] });
}

function join(first: string, second: string, seam: Seam = 'new-block'): Edit {
  return { kind: 'join-clauses', first: clauseId(first), second: clauseId(second), seam };
}

function joined(one: readonly Block[], two: Partial<Clause>, seam: Seam): unknown {
  const clauses = [clauseWith('c1', ...one), clause({ id: clauseId('c2'), ...two })];
  return found(edited(join('c1', 'c2', seam), holding(...clauses)), 'c1')?.blocks;
}

describe('join-clauses', () => {
  it('keeps the first, with the blocks, effects and children of both', () => {
    const one = clauseSaying('c1', 'One.', {
      heading: 'Hours',
      effects: [effect('IX'), effect('XII')],
      children: [clauseSaying('c3', 'Three.')],
      origin: 'library-1',
    });
    const two = clauseSaying('c2', 'Two.', {
      effects: [effect('XII'), effect('XVIII')],
      children: [clauseSaying('c4', 'Four.')],
    });
    expect(edited(join('c1', 'c2'), holding(one, two)).sections[0]?.clauses).toEqual([
      {
        ...one,
        blocks: [paragraph('One.'), paragraph('Two.')],
        effects: [effect('IX'), effect('XII'), effect('XVIII')],
        children: [...one.children, ...two.children],
      },
    ]);
  });

  it('takes in the first clause under it, and lifts what was under that to its place', () => {
    const child = clauseSaying('c2', 'Two.', { children: [clauseSaying('c3', 'Three.')] });
    const one = clauseSaying('c1', 'One.', { children: [child, clauseSaying('c4', 'Four.')] });
    const after = edited(join('c1', 'c2'), holding(one));
    expect(outline(after)).toBe('s1: c1(c3 c4)');
    expect(found(after, 'c1')?.blocks).toEqual([paragraph('One.'), paragraph('Two.')]);
  });

  it('makes one paragraph, or one list of one style, of two that run on', () => {
    expect(joined([paragraph('One, ')], { blocks: [paragraph('two.')] }, 'run-on')).toEqual([
      paragraph('One, two.'),
    ]);
    expect(joined([bulletList('a')], { blocks: [bulletList('b')] }, 'run-on')).toEqual([
      bulletList('a', 'b'),
    ]);
  });

  it('leaves blocks of two kinds or two styles beside each other, run-on or not', () => {
    const numbered: Block = { ...bulletList('b'), style: 'decimal' };
    for (const [one, two] of [
      [bulletList('a'), numbered],
      [paragraph('a'), bulletList('b')],
      [table('t1', [['a']]), table('t2', [['b']])],
    ] as const) {
      expect(joined([one], { blocks: [two] }, 'run-on')).toEqual([one, two]);
    }
  });

  it('drops the empty paragraph of a clause still to be written', () => {
    const words = [paragraph('Words.'), bulletList('a')];
    expect(joined([paragraph()], { blocks: words }, 'new-block')).toEqual(words);
    expect(joined(words, { blocks: [paragraph()] }, 'new-block')).toEqual(words);
    expect(joined([paragraph()], { blocks: [paragraph()] }, 'run-on')).toEqual([paragraph()]);
  });

  it('makes words of the second heading', () => {
    expect(
      joined([paragraph('One.')], { heading: 'Duties', blocks: [paragraph('Two.')] }, 'new-block'),
    ).toEqual([paragraph('One.'), paragraph('Duties. Two.')]);
    expect(
      joined([paragraph('One.')], { heading: 'Duties:', blocks: [bulletList('a')] }, 'new-block'),
    ).toEqual([paragraph('One.'), paragraph('Duties:'), bulletList('a')]);
    expect(
      joined([paragraph('One.')], { heading: 'Duties', blocks: [paragraph()] }, 'new-block'),
    ).toEqual([paragraph('One.'), paragraph('Duties.')]);
  });

  it('leads references from the clause that went to the one that took it in', () => {
    const to = (id: string): Inline => ({
      kind: 'reference',
      target: { kind: 'clause', id: clauseId(id) },
      marks: [],
    });
    const unconcerned = clauseWith('c4', paragraph(to('c1')));
    const from = holding(
      clauseSaying('c1', 'One.'),
      clauseSaying('c2', 'Two.'),
      clauseWith('c3', paragraph('See ', to('c2'))),
      unconcerned,
    );
    const after = edited(join('c1', 'c2'), from);
    expect(found(after, 'c3')?.blocks).toEqual([paragraph('See ', to('c1'))]);
    expect(found(after, 'c4')).toBe(unconcerned);
  });

  it('refuses clauses that do not follow each other', () => {
    const one = clauseSaying('c1', 'One.', {
      children: [clauseSaying('c4', 'Four.'), clauseSaying('c5', 'Five.')],
    });
    const from = holding(one, clauseSaying('c2', 'Two.'), clauseSaying('c3', 'Three.'));
    for (const [first, second] of [
      ['c1', 'c3'],
      ['c2', 'c1'],
      ['c1', 'c5'],
      ['c4', 'c1'],
      ['c5', 'c2'],
      ['c1', 'c1'],
    ] as const) {
      expect(failure(join(first, second), from)).toEqual({ kind: 'not-neighbours', first, second });
    }
  });

  it('never makes ordinary words of a statement, but lets one take words in', () => {
    const role = { kind: 'statement', act: 'decline' } as const;
    const statement = clauseSaying('c1', 'I decline.', { role });
    const words = clauseSaying('c2', 'Words.');
    expect(failure(join('c2', 'c1'), holding(words, statement))).toEqual({
      kind: 'joins-a-statement',
      act: 'decline',
    });
    expect(found(edited(join('c1', 'c2'), holding(statement, words)), 'c1')?.role).toEqual(role);
  });

  it('keeps to the most effects and the longest text, at the limit and over it', () => {
    const effects = Array.from({ length: MOST_EFFECTS }, (_, index) =>
      effect('IX', { note: `${index}` }),
    );
    const one = clauseSaying('c1', 'a'.repeat(LONGEST_TEXT - 1), { effects: effects.slice(1) });
    const two = clauseSaying('c2', 'b', { effects: effects.slice(0, 1) });
    expect(failure(join('c1', 'c2', 'run-on'), holding(one, two))).toBe('applied');
    expect(
      failure(
        join('c1', 'c2', 'run-on'),
        holding({ ...one, effects }, { ...two, effects: [effect('X')] }),
      ),
    ).toEqual({
      kind: 'too-many',
      of: 'effects',
      most: MOST_EFFECTS,
    });
    const longer = clauseSaying('c2', 'bb');
    expect(failure(join('c1', 'c2', 'run-on'), holding(one, longer))).toEqual({
      kind: 'too-many',
      of: 'characters',
      most: LONGEST_TEXT,
    });
    expect(failure(join('c1', 'c2'), holding(one, longer))).toBe('applied');
  });
});

describe('split-clause and join-clauses', () => {
  const cut = fc.record({ block: fc.nat({ max: 2 }), offset: fc.nat({ max: 12 }) });

  it('undo each other: at a block with a new block, inside one running on', () => {
    fc.assert(
      fc.property(clauseArbitrary, cut, (whole, at) => {
        // Half a clause that is one empty paragraph counts as still to be written, and gives way.
        fc.pre(whole.blocks.length === 1 || !whole.blocks.some(isEmptyParagraph));
        const from = holding(whole);
        const newClause = clauseId('cut');
        const apart = applyEdit(from, { kind: 'split-clause', clause: whole.id, at, newClause });
        if (!apart.ok) return;
        const isAtBlock = startsBlock(whole, at);
        const back = applyEdit(
          apart.value,
          join(whole.id, 'cut', isAtBlock ? 'new-block' : 'run-on'),
        );
        expect(back).toEqual({ ok: true, value: from });
      }),
      { numRuns: 300 },
    );
  });

  it('are undone by the edits back', () => {
    fc.assert(
      fc.property(clauseArbitrary, cut, (whole, at) => {
        const from = holding(whole, clauseSaying('beside', 'Beside it.'));
        const newClause = clauseId('cut');
        for (const edit of [
          { kind: 'split-clause', clause: whole.id, at, newClause } as const,
          join(whole.id, 'beside', 'run-on'),
        ]) {
          const after = applyEdit(from, edit);
          if (!after.ok) continue;
          expect(applyEdits(after.value, editsBetween(after.value, from))).toEqual({
            ok: true,
            value: from,
          });
        }
      }),
    );
  });

  function isEmptyParagraph(block: Block): boolean {
    return block.kind === 'paragraph' && block.content.length === 0;
  }

  function startsBlock({ blocks }: Clause, at: { block: number; offset: number }): boolean {
    if (at.offset === 0) return true;
    const block = blocks[at.block];
    if (block?.kind === 'list') return at.offset === block.items.length;
    if (block?.kind !== 'paragraph') return false;
    const lengths = block.content.map((part) => (part.kind === 'text' ? part.text.length : 1));
    return at.offset === lengths.reduce((sum, length) => sum + length, 0);
  }
});
