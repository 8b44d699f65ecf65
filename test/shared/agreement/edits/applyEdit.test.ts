import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/agreement/edits/applyEdits';
import type { Edit } from '../../../../shared/agreement/edits/Edit';
import { clauseId, sectionId } from '../../../../shared/agreement/ids';
import { clauseSaying, effect, person, profile } from '../../../builders/agreement';
import { c1, c2, c4, s1, s2, s3, start, edited, found, inSection } from '../../../builders/editing';

describe('applyEdit, outside the body', () => {
  it('sets the profile, the language and the staff list, and leaves all else as it was', () => {
    const school = profile({ school: 'Birch Hollow Pilot School' });
    const roster = [person('p1', 'Ada Quill')];
    expect(edited({ kind: 'set-profile', profile: school })).toEqual({ ...start, profile: school });
    expect(edited({ kind: 'set-language', language: 'es' })).toEqual({ ...start, language: 'es' });
    expect(edited({ kind: 'set-roster', roster })).toEqual({ ...start, roster });
    expect(edited({ kind: 'set-roster', roster }).sections).toBe(start.sections);
  });
});

describe('applyEdit, on what an edit does not concern', () => {
  const edits: readonly Edit[] = [
    { kind: 'put-clause', clause: c4.id, content: { ...c4, heading: 'Changed' } },
    { kind: 'insert-clause', clause: clauseSaying('c6', 'New.'), to: inSection('s1', 2) },
    { kind: 'declare-effect', clause: c4.id, effect: effect('XII') },
    { kind: 'remove-clause', clause: c4.id },
    { kind: 'split-clause', clause: c4.id, at: { block: 0, offset: 2 }, newClause: clauseId('c6') },
    { kind: 'set-section-title', section: s1.id, title: 'Changed' },
  ];

  it.each(edits)('keeps the identity of other clauses and sections: $kind', (edit) => {
    const after = edited(edit);
    expect(found(after, 'c1')).toBe(c1);
    expect(after.sections.slice(1)).toEqual([s2, s3]);
    expect(after.sections[1]).toBe(s2);
    expect(after.profile).toBe(start.profile);
  });

  it('keeps the identity of a clause that moves, and of the clauses beside one that changes', () => {
    const moved = edited({ kind: 'move-clause', clause: c1.id, to: inSection('s3', 0) });
    expect(found(moved, 'c1')).toBe(c1);
    expect(found(moved, 'c4')).toBe(c4);
    const put = edited({ kind: 'put-clause', clause: c1.id, content: { ...c1, heading: 'New' } });
    expect(found(put, 'c2')).toBe(c2);
  });

  it('never changes the agreement it was given', () => {
    const copy = structuredClone(start);
    for (const edit of edits) edited(edit);
    expect(start).toEqual(copy);
  });
});

describe('applyEdits', () => {
  const title: Edit = { kind: 'set-section-title', section: s1.id, title: 'Changed' };
  const wrong: Edit = { kind: 'remove-section', section: sectionId('s9') };

  it('applies all in order', () => {
    expect(applyEdits(start, [title, { ...title, title: 'Again' }])).toEqual({
      ok: true,
      value: edited({ ...title, title: 'Again' }),
    });
    expect(applyEdits(start, [])).toEqual({ ok: true, value: start });
  });

  it('stops at the first that fails', () => {
    expect(applyEdits(start, [title, wrong, title])).toEqual({
      ok: false,
      error: { kind: 'unknown-section', section: 's9' },
    });
  });
});
