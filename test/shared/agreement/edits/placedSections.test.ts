import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../shared/agreement/Body';
import { MOST_SECTIONS } from '../../../../shared/agreement/Body';
import type { Edit } from '../../../../shared/agreement/edits/Edit';
import { sectionId } from '../../../../shared/agreement/ids';
import { agreement, clauseSaying, section } from '../../../builders/agreement';
import { c4, s1, s2, s3, edited, failure, outline } from '../../../builders/editing';

describe('applyEdit, on sections', () => {
  const s4: Section = section({ id: sectionId('s4'), clauses: [clauseSaying('c6', 'New.')] });

  it.each([
    [0, 's4: c6; s1: c1(c2(c3)) c4; s2: c5; s3: '],
    [1, 's1: c1(c2(c3)) c4; s4: c6; s2: c5; s3: '],
    [3, 's1: c1(c2(c3)) c4; s2: c5; s3: ; s4: c6'],
  ])('inserts one at %i', (index, expected) => {
    expect(outline(edited({ kind: 'insert-section', section: s4, index }))).toBe(expected);
  });

  it('refuses a place past the end, and an id that stands already, in it or under it', () => {
    expect(failure({ kind: 'insert-section', section: s4, index: 4 })).toEqual({
      kind: 'index-outside',
      index: 4,
      last: 3,
    });
    expect(failure({ kind: 'insert-section', section: s1, index: 0 })).toEqual({
      kind: 'duplicate-id',
      id: 's1',
    });
    const known = { ...s4, clauses: [c4] };
    expect(failure({ kind: 'insert-section', section: known, index: 0 })).toEqual({
      kind: 'duplicate-id',
      id: 'c4',
    });
  });

  it('holds as many sections as the schema lets stand, and not one more', () => {
    const many = Array.from({ length: MOST_SECTIONS - 1 }, (_, index) =>
      section({ id: sectionId(`m${index}`), clauses: [] }),
    );
    const insert: Edit = { kind: 'insert-section', section: s4, index: 0 };
    const full = edited(insert, agreement({ sections: many }));
    expect(full.sections).toHaveLength(MOST_SECTIONS);
    expect(failure({ ...insert, section: s3 }, full)).toEqual({
      kind: 'too-many',
      of: 'sections',
      most: MOST_SECTIONS,
    });
  });

  it('removes one with its clauses', () => {
    expect(outline(edited({ kind: 'remove-section', section: s1.id }))).toBe('s2: c5; s3: ');
  });

  it.each([
    ['s1', 2, 's2: c5; s3: ; s1: c1(c2(c3)) c4'],
    ['s3', 0, 's3: ; s1: c1(c2(c3)) c4; s2: c5'],
    ['s2', 1, 's1: c1(c2(c3)) c4; s2: c5; s3: '],
  ])('moves %s to %i among the others', (id, index, expected) => {
    expect(outline(edited({ kind: 'move-section', section: sectionId(id), index }))).toBe(expected);
  });

  it('refuses to move one past the others', () => {
    expect(failure({ kind: 'move-section', section: s1.id, index: 3 })).toEqual({
      kind: 'index-outside',
      index: 3,
      last: 2,
    });
  });

  it('sets a title', () => {
    const { sections } = edited({ kind: 'set-section-title', section: s2.id, title: '' });
    expect(sections[1]).toEqual({ ...s2, title: '' });
  });

  it('refuses a section that is not there', () => {
    const section = sectionId('s9');
    const edits: readonly Edit[] = [
      { kind: 'remove-section', section },
      { kind: 'move-section', section, index: 0 },
      { kind: 'set-section-title', section, title: '' },
    ];
    for (const edit of edits) expect(failure(edit)).toEqual({ kind: 'unknown-section', section });
  });
});
