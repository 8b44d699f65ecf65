import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../shared/agreement/Body';
import type { ClauseParent, Edit, Place } from '../../../../shared/agreement/edits/Edit';
import { clauseId, sectionId } from '../../../../shared/agreement/ids';
import { clauseSaying, clauseWith, effect, paragraph, table } from '../../../builders/agreement';
import {
  c1,
  c2,
  c3,
  c4,
  c5,
  edited,
  failure,
  found,
  inSection,
  outline,
  under,
} from '../../../builders/editing';

const GONE_SECTION: ClauseParent = { kind: 'section', id: sectionId('s9') };
const GONE_CLAUSE: ClauseParent = { kind: 'clause', id: clauseId('c9') };

describe('applyEdit, on clauses', () => {
  const fresh = clauseSaying('c6', 'New.', { children: [clauseSaying('c7', 'Under it.')] });

  it.each([
    ['first in a section', inSection('s1', 0), 's1: c6(c7) c1(c2(c3)) c4; s2: c5; s3: '],
    ['last in a section', inSection('s1', 2), 's1: c1(c2(c3)) c4 c6(c7); s2: c5; s3: '],
    ['in an empty section', inSection('s3', 0), 's1: c1(c2(c3)) c4; s2: c5; s3: c6(c7)'],
    ['under a clause', under('c1', 1), 's1: c1(c2(c3) c6(c7)) c4; s2: c5; s3: '],
  ])('inserts one with those under it %s', (_, to, expected) => {
    expect(outline(edited({ kind: 'insert-clause', clause: fresh, to }))).toBe(expected);
  });

  it('refuses a place that is not there', () => {
    const insert = (to: Place): unknown => failure({ kind: 'insert-clause', clause: fresh, to });
    expect(insert({ parent: GONE_SECTION, index: 0 })).toEqual({
      kind: 'unknown-section',
      section: 's9',
    });
    expect(insert({ parent: GONE_CLAUSE, index: 0 })).toEqual({
      kind: 'unknown-clause',
      clause: 'c9',
    });
    expect(insert(inSection('s1', 3))).toEqual({ kind: 'index-outside', index: 3, last: 2 });
    expect(insert(under('c4', 1))).toEqual({ kind: 'index-outside', index: 1, last: 0 });
  });

  it('lets a clause stand on the third level and nothing below it', () => {
    const single = clauseSaying('c8', 'Alone.');
    expect(
      outline(edited({ kind: 'insert-clause', clause: single, to: under('c2', 1) })),
    ).toContain('c1(c2(c3 c8))');
    expect(failure({ kind: 'insert-clause', clause: single, to: under('c3', 0) })).toEqual({
      kind: 'too-deep',
      clause: 'c8',
      level: 4,
    });
    expect(failure({ kind: 'insert-clause', clause: fresh, to: under('c2', 0) })).toEqual({
      kind: 'too-deep',
      clause: 'c6',
      level: 4,
    });
  });

  it('refuses an id that stands already, of a clause, a section or a table', () => {
    const to = inSection('s3', 0);
    const insert = (clause: Clause): unknown => failure({ kind: 'insert-clause', clause, to });
    expect(insert(c4)).toEqual({ kind: 'duplicate-id', id: 'c4' });
    expect(insert(clauseSaying('s2', 'A section’s.'))).toEqual({ kind: 'duplicate-id', id: 's2' });
    expect(insert(clauseWith('c8', table('t1', [['1']])))).toEqual({
      kind: 'duplicate-id',
      id: 't1',
    });
  });

  it('refuses a second statement for an act', () => {
    const role = { kind: 'statement', act: 'elect' } as const;
    const first: Edit = {
      kind: 'insert-clause',
      clause: clauseSaying('c8', 'I elect.', { role }),
      to: inSection('s3', 0),
    };
    const again: Edit = { ...first, clause: clauseSaying('c9', 'I elect.', { role }) };
    expect(failure(again, edited(first))).toEqual({ kind: 'second-statement', act: 'elect' });
  });

  it('removes one with those under it', () => {
    expect(outline(edited({ kind: 'remove-clause', clause: c2.id }))).toBe(
      's1: c1 c4; s2: c5; s3: ',
    );
  });

  it.each([
    ['later among its own', 'c1', inSection('s1', 1), 's1: c4 c1(c2(c3)); s2: c5; s3: '],
    ['to where it is', 'c4', inSection('s1', 1), 's1: c1(c2(c3)) c4; s2: c5; s3: '],
    ['to another section', 'c1', inSection('s3', 0), 's1: c4; s2: c5; s3: c1(c2(c3))'],
    ['up a level', 'c3', under('c1', 0), 's1: c1(c3 c2) c4; s2: c5; s3: '],
    ['down a level', 'c2', under('c4', 0), 's1: c1 c4(c2(c3)); s2: c5; s3: '],
  ])('moves one with those under it %s', (_, id, to, expected) => {
    expect(outline(edited({ kind: 'move-clause', clause: clauseId(id), to }))).toBe(expected);
  });

  it('refuses to move a clause into itself, under itself, too deep or past the end', () => {
    const move = (clause: Clause, to: Place): unknown =>
      failure({ kind: 'move-clause', clause: clause.id, to });
    expect(move(c1, under('c1', 0))).toEqual({ kind: 'into-itself', clause: 'c1' });
    expect(move(c1, under('c3', 0))).toEqual({ kind: 'into-itself', clause: 'c1' });
    expect(move(c1, under('c4', 0))).toEqual({ kind: 'too-deep', clause: 'c1', level: 4 });
    expect(move(c1, inSection('s1', 2))).toEqual({ kind: 'index-outside', index: 2, last: 1 });
    expect(move(c1, { parent: GONE_CLAUSE, index: 0 })).toEqual({
      kind: 'unknown-clause',
      clause: 'c9',
    });
  });

  it('gives a clause new content and keeps its id and children', () => {
    const content = {
      role: { kind: 'provision' },
      heading: 'Hours',
      blocks: [paragraph('Rewritten.')],
      effects: [effect('XVIII')],
      origin: 'library-1',
    } as const;
    const after = edited({ kind: 'put-clause', clause: c2.id, content });
    expect(found(after, 'c2')).toEqual({ ...content, id: 'c2', children: [c3] });
  });

  it('refuses content with a table or an act that another clause has', () => {
    const elect = clauseSaying('c8', 'I elect.', { role: { kind: 'statement', act: 'elect' } });
    const from = edited({ kind: 'insert-clause', clause: elect, to: inSection('s3', 0) });
    expect(failure({ kind: 'put-clause', clause: c4.id, content: c5 }, from)).toEqual({
      kind: 'duplicate-id',
      id: 't1',
    });
    expect(failure({ kind: 'put-clause', clause: c4.id, content: elect }, from)).toEqual({
      kind: 'second-statement',
      act: 'elect',
    });
    expect(failure({ kind: 'put-clause', clause: c5.id, content: c5 }, from)).toBe('applied');
  });

  it('refuses a clause that is not there', () => {
    const clause = clauseId('c9');
    const edits: readonly Edit[] = [
      { kind: 'remove-clause', clause },
      { kind: 'move-clause', clause, to: inSection('s1', 0) },
      { kind: 'put-clause', clause, content: c4 },
      { kind: 'declare-effect', clause, effect: effect('IX') },
      { kind: 'remove-effect', clause, effect: effect('IX') },
      { kind: 'split-clause', clause, at: { block: 0, offset: 0 }, newClause: clauseId('c8') },
      { kind: 'join-clauses', first: clause, second: c4.id, seam: 'run-on' },
    ];
    for (const edit of edits) expect(failure(edit)).toEqual({ kind: 'unknown-clause', clause });
  });
});
