import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../shared/agreement/Body';
import { MOST_EFFECTS } from '../../../../shared/agreement/Body';
import type { Edit } from '../../../../shared/agreement/edits/Edit';
import { agreement, effect, section } from '../../../builders/agreement';
import { c1, c4, start, edited, failure, found } from '../../../builders/editing';

describe('applyEdit, on effects', () => {
  const declare = (of: Clause, article: string): Edit => ({
    kind: 'declare-effect',
    clause: of.id,
    effect: effect(article),
  });

  it('declares one after the others, and takes it away again', () => {
    const after = edited(declare(c1, 'XII-A'));
    expect(found(after, 'c1')?.effects).toEqual([effect('IX'), effect('XII-A')]);
    const undone = edited({ kind: 'remove-effect', clause: c1.id, effect: effect('XII-A') }, after);
    expect(undone).toEqual(start);
  });

  it('does not declare one twice, but knows another note for another effect', () => {
    expect(failure(declare(c1, 'IX'))).toEqual({ kind: 'effect-already-declared', clause: 'c1' });
    const noted: Edit = {
      kind: 'declare-effect',
      clause: c1.id,
      effect: effect('IX', { note: 'Start time only.' }),
    };
    expect(found(edited(noted), 'c1')?.effects).toHaveLength(2);
  });

  it('takes away only what is there to the letter', () => {
    const removed = effect('IX', { section: '1.0' });
    expect(failure({ kind: 'remove-effect', clause: c1.id, effect: removed })).toEqual({
      kind: 'unknown-effect',
      clause: 'c1',
    });
  });

  it('lets a clause have as many as the schema lets stand, and not one more', () => {
    const effects = Array.from({ length: MOST_EFFECTS - 1 }, (_, index) =>
      effect('IX', { note: `${index}` }),
    );
    const busy = { ...c4, effects };
    const from = agreement({ sections: [section({ clauses: [busy] })] });
    const full = edited(declare(busy, 'XII'), from);
    expect(failure(declare(busy, 'XIII'), full)).toEqual({
      kind: 'too-many',
      of: 'effects',
      most: MOST_EFFECTS,
    });
  });
});
