import { assert, property, shuffledSubarray, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changedBody } from '../../../renderer/features/findings/AgreementChange';
import { applyEdit } from '../../../shared/agreement/edits/applyEdit';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import { agreement, clauseSaying, effect, section } from '../../builders/agreement';

describe('changeBetween', () => {
  const first = clauseSaying('c1', 'One.');
  const under = clauseSaying('c3', 'Under two.');
  const second = clauseSaying('c2', 'Two.', { children: [under] });
  const before = agreement({ sections: [section({ clauses: [first, second] })] });

  it('sends everything when nothing was sent before', () => {
    const change = changeBetween(null, before);

    expect(changedBody(null, change)).toEqual({
      language: 'en',
      profile: before.profile,
      sections: before.sections,
    });
  });

  it('names what stayed and sends the clause that changed, without those under it', () => {
    const declared = applyEdit(before, {
      kind: 'declare-effect',
      clause: clauseId('c2'),
      effect: effect('IX'),
    });
    if (!declared.ok) throw new Error('refused');

    const change = changeBetween(before, declared.value);

    expect(change.profile).toBeNull();
    expect(change.sections).toEqual([
      {
        section: { id: 's1', title: 'The professional day' },
        clauses: [
          'c1',
          {
            clause: expect.objectContaining({ id: 'c2', effects: [effect('IX')] }),
            children: ['c3'],
          },
        ],
      },
    ]);
  });

  it('gives back the same objects for what was only named', () => {
    const retitled = applyEdit(before, {
      kind: 'set-section-title',
      section: sectionId('s1'),
      title: 'The day',
    });
    if (!retitled.ok) throw new Error('refused');

    const after = changedBody(before, changeBetween(before, retitled.value));

    expect(after?.sections[0]?.clauses[0]).toBe(first);
    expect(after?.sections[0]?.clauses[1]).toBe(second);
    expect(after?.profile).toBe(before.profile);
  });

  it('says so when the other side does not hold what is named', () => {
    expect(changedBody(null, changeBetween(before, before))).toBeNull();
    expect(
      changedBody(before, { language: 'en', profile: null, sections: [sectionId('gone')] }),
    ).toBeNull();
  });

  it('survives the copy between two threads, for any order of any sections', () => {
    const sections = ['a', 'b', 'c', 'd'].map((id) =>
      section({ id: sectionId(id), clauses: [clauseSaying(`${id}1`, `Of ${id}.`)] }),
    );
    assert(
      property(subarray(sections), shuffledSubarray(sections), (one, other) => {
        const [from, to] = [agreement({ sections: one }), agreement({ sections: other })];
        const sent = structuredClone(changeBetween(from, to));
        expect(changedBody(from, sent)?.sections).toEqual(other);
      }),
    );
  });
});
