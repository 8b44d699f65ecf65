import { describe, expect, it } from 'vitest';
import { DEEPEST_CLAUSE_LEVEL } from '../../../../shared/agreement/Body';
import { editSchema } from '../../../../shared/agreement/schema/editSchema';
import { clause, clauseSaying, effect } from '../../../builders/agreement';

function isTaken(edit: unknown): boolean {
  return editSchema.safeParse(edit).success;
}

const to = { parent: { kind: 'section', id: 's1' }, index: 0 };
const insert = { kind: 'insert-clause', clause: clause(), to };

describe('editSchema', () => {
  it('knows its kinds and nothing else', () => {
    expect(isTaken({ kind: 'remove-clause', clause: 'c1' })).toBe(true);
    expect(isTaken({ kind: 'replace-all', clause: 'c1' })).toBe(false);
    expect(isTaken({ clause: 'c1' })).toBe(false);
    expect(isTaken(null)).toBe(false);
  });

  it('refuses an unknown member at any level, and a missing one', () => {
    expect(isTaken(insert)).toBe(true);
    expect(isTaken({ ...insert, at: 0 })).toBe(false);
    expect(isTaken({ ...insert, to: { ...to, section: 's1' } })).toBe(false);
    expect(isTaken({ ...insert, to: { index: 0 } })).toBe(false);
    expect(isTaken({ ...insert, clause: { ...clause(), colour: 'red' } })).toBe(false);
    const declare = { kind: 'declare-effect', clause: 'c1', effect: effect('IX') };
    expect(isTaken(declare)).toBe(true);
    expect(isTaken({ ...declare, effect: { ...effect('IX'), article: 'IIII' } })).toBe(false);
  });

  it('takes as content only what is content: no id and no children', () => {
    const { id, children, ...content } = clause();
    const put = { kind: 'put-clause', clause: id, content };
    expect(isTaken(put)).toBe(true);
    expect(isTaken({ ...put, content: { ...content, children } })).toBe(false);
    expect(isTaken({ ...put, content: clause() })).toBe(false);
  });

  it('counts places in whole numbers from 0', () => {
    for (const [index, isFine] of [
      [0, true],
      [1, true],
      [-1, false],
      [-0, false],
      [0.5, false],
      ['0', false],
      [Number.NaN, false],
    ] as const) {
      expect(isTaken({ kind: 'move-section', section: 's1', index })).toBe(isFine);
    }
  });

  it('takes a clause with as many levels as may stand, and no more', () => {
    let tower = clause();
    for (let level = 2; level <= DEEPEST_CLAUSE_LEVEL; level += 1) {
      tower = clauseSaying(`l${level}`, 'Words.', { children: [tower] });
    }
    expect(isTaken({ ...insert, clause: tower })).toBe(true);
    const taller = clauseSaying('top', 'Words.', { children: [tower] });
    expect(isTaken({ ...insert, clause: taller })).toBe(false);
  });
});
