import { describe, expect, it } from 'vitest';
import type { OutlinePlace } from '../../../renderer/features/outline/outlineItems';
import type { DropPlace } from '../../../renderer/features/outline/moveEdit';
import { moveEdit, stepEdit } from '../../../renderer/features/outline/moveEdit';
import { applyEdit } from '../../../shared/agreement/edits/applyEdit';
import type { Edit } from '../../../shared/agreement/edits/Edit';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import { agreement, clause, clauseSaying, section } from '../../builders/agreement';

const before = agreement({
  sections: [
    section({
      id: sectionId('s1'),
      clauses: [
        clauseSaying('a', 'A.'),
        clauseSaying('b', 'B.', {
          children: [clauseSaying('b1', 'B1.'), clauseSaying('b2', 'B2.')],
        }),
        clauseSaying('c', 'C.'),
      ],
    }),
    section({ id: sectionId('s2'), clauses: [clauseSaying('d', 'D.')] }),
    section({ id: sectionId('s3'), clauses: [clause({ id: clauseId('e') })] }),
  ],
});

function place(name: string): OutlinePlace {
  return name.startsWith('s')
    ? { kind: 'section', id: sectionId(name) }
    : { kind: 'clause', id: clauseId(name) };
}

/** The order after an edit: "s1(a b(b1 b2) c) s2(d) s3(e)". */
function after(edit: Edit | null): string | null {
  if (edit === null) return null;
  const edited = applyEdit(before, edit);
  if (!edited.ok) return edited.error.kind;
  const line = (clauses: (typeof before.sections)[0]['clauses']): string =>
    clauses
      .map(({ id, children }) => (children.length === 0 ? id : `${id}(${line(children)})`))
      .join(' ');
  return edited.value.sections.map(({ id, clauses }) => `${id}(${line(clauses)})`).join(' ');
}

function dropped(moved: string, position: DropPlace['position'], target: string): string | null {
  return after(moveEdit(before.sections, place(moved), { target: place(target), position }));
}

describe('moveEdit', () => {
  it.each([
    ['a', 'after', 'c', 's1(b(b1 b2) c a) s2(d) s3(e)'],
    ['c', 'before', 'a', 's1(c a b(b1 b2)) s2(d) s3(e)'],
    ['a', 'before', 'd', 's1(b(b1 b2) c) s2(a d) s3(e)'],
    ['b', 'after', 'd', 's1(a c) s2(d b(b1 b2)) s3(e)'],
    ['a', 'after', 'b1', 's1(b(b1 a b2) c) s2(d) s3(e)'],
    ['b2', 'before', 'a', 's1(b2 a b(b1) c) s2(d) s3(e)'],
    ['a', 'on', 'c', 's1(b(b1 b2) c(a)) s2(d) s3(e)'],
    ['a', 'on', 's2', 's1(b(b1 b2) c) s2(d a) s3(e)'],
    ['d', 'before', 's2', 's1(a b(b1 b2) c d) s2() s3(e)'],
    ['c', 'after', 's1', 's1(c a b(b1 b2)) s2(d) s3(e)'],
    ['s3', 'before', 's1', 's3(e) s1(a b(b1 b2) c) s2(d)'],
    ['s1', 'after', 's2', 's2(d) s1(a b(b1 b2) c) s3(e)'],
  ] as const)('takes %s %s %s', (moved, position, target, order) => {
    expect(dropped(moved, position, target)).toBe(order);
  });

  it.each([
    ['a', 'before', 'a'],
    ['a', 'before', 'b'],
    ['b', 'after', 'a'],
    ['d', 'on', 's2'],
    ['s1', 'before', 's2'],
    ['s1', 'on', 's2'],
    ['s1', 'after', 'd'],
  ] as const)('asks for nothing when %s is let go %s %s', (moved, position, target) => {
    expect(dropped(moved, position, target)).toBeNull();
  });

  it('leaves it to the edit to refuse a clause under itself', () => {
    expect(dropped('b', 'on', 'b1')).toBe('into-itself');
  });
});

describe('stepEdit', () => {
  it.each([
    ['b', -1, 's1(b(b1 b2) a c) s2(d) s3(e)'],
    ['b', 1, 's1(a c b(b1 b2)) s2(d) s3(e)'],
    ['c', 1, 's1(a b(b1 b2)) s2(c d) s3(e)'],
    ['d', -1, 's1(a b(b1 b2) c d) s2() s3(e)'],
    ['b2', -1, 's1(a b(b2 b1) c) s2(d) s3(e)'],
    ['s2', -1, 's2(d) s1(a b(b1 b2) c) s3(e)'],
    ['s2', 1, 's1(a b(b1 b2) c) s3(e) s2(d)'],
  ] as const)('moves %s by %d', (moved, by, order) => {
    expect(after(stepEdit(before.sections, place(moved), by))).toBe(order);
  });

  it.each([
    ['a', -1],
    ['e', 1],
    ['b1', -1],
    ['b2', 1],
    ['s1', -1],
    ['s3', 1],
  ] as const)('stops at the edge: %s by %d', (moved, by) => {
    expect(stepEdit(before.sections, place(moved), by)).toBeNull();
  });
});
