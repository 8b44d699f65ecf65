import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { Clause } from '../../../../shared/agreement/Body';
import { MOST_EFFECTS, MOST_SECTIONS } from '../../../../shared/agreement/Body';
import { sectionId } from '../../../../shared/agreement/ids';
import type { List } from '../../../../shared/agreement/RichText';
import { DEEPEST_LIST_LEVEL } from '../../../../shared/agreement/RichText';
import { agreementSchema } from '../../../../shared/agreement/schema/agreementSchema';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  effect,
  paragraph,
  person,
  section,
} from '../../../builders/agreement';
import { agreementArbitrary } from '../../../builders/arbitraries/agreementArbitrary';

function isTaken(over: object): boolean {
  return agreementSchema.safeParse({ ...agreement(), ...over }).success;
}

function takesClause(over: object): boolean {
  return isTaken({ sections: [{ ...section(), clauses: [{ ...clause(), ...over }] }] });
}

function nestedLists(levels: number): List {
  const list = bulletList('An item.');
  if (levels === 1) return list;
  return {
    ...list,
    items: list.items.map((item) => ({ ...item, sublist: nestedLists(levels - 1) })),
  };
}

function nestedClauses(levels: number): Clause {
  const children = levels === 1 ? [] : [nestedClauses(levels - 1)];
  return clauseSaying(`level-${levels}`, 'Words.', { children });
}

/** Every object inside a value with the way to it, the value itself first. */
function objectsIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([member, held]) =>
    objectsIn(held, [...way, member]),
  );
  return Array.isArray(value) ? inside : [way, ...inside];
}

function memberOf(value: unknown, way: readonly string[]): unknown {
  let held = value;
  for (const member of way) held = Reflect.get(Object(held), member);
  return held;
}

describe('agreementSchema', () => {
  it('gives back any valid agreement as it is', () => {
    expect(agreementSchema.parse(agreement())).toEqual(agreement());
  });

  it('refuses an unknown member at any level, and a missing one', () => {
    const samples = fc.sample(agreementArbitrary, { seed: 11, numRuns: 100 });
    const levels = new Map<string, readonly [Agreement, readonly string[]]>();
    for (const sample of samples) {
      for (const way of objectsIn(sample)) {
        levels.set(way.filter((member) => !/^\d+$/.test(member)).join('.'), [sample, way]);
      }
    }
    for (const [level, [valid, way]] of levels) {
      const more = structuredClone(valid);
      Object.assign(Object(memberOf(more, way)), { surprise: null });
      expect(agreementSchema.safeParse(more).success, `more in ${level}`).toBe(false);

      for (const member of Object.keys(Object(memberOf(valid, way)))) {
        const less = structuredClone(valid);
        Reflect.deleteProperty(Object(memberOf(less, way)), member);
        expect(agreementSchema.safeParse(less).success, `no ${member} in ${level}`).toBe(false);
      }
    }
    for (const level of [
      '',
      'profile',
      'profile.gradeSpans',
      'profile.steps.ballot.threshold.share',
      'lineage',
      'roster',
      'ledger',
      'ledger.act',
      'sections',
      'sections.clauses',
      'sections.clauses.role',
      'sections.clauses.effects',
      'sections.clauses.children',
      'sections.clauses.blocks',
      'sections.clauses.blocks.content',
      'sections.clauses.blocks.content.target',
      'sections.clauses.blocks.items',
      'sections.clauses.blocks.items.sublist',
      'sections.clauses.blocks.rows',
      'sections.clauses.blocks.rows.cells',
    ]) {
      expect([...levels.keys()]).toContain(level);
    }
  });

  it('refuses a value that is not of the model at all', () => {
    for (const value of [null, 1, 'text', [], {}, [agreement()]]) {
      expect(agreementSchema.safeParse(value).success).toBe(false);
    }
    expect(isTaken({ language: 'fr' })).toBe(false);
    expect(isTaken({ id: 'A1' })).toBe(false);
    expect(isTaken({ lineage: { kind: 'found' } })).toBe(false);
    expect(takesClause({ role: { kind: 'statement', act: 'roster' } })).toBe(false);
  });

  it('lets clauses stand on three levels and not on a fourth', () => {
    expect(takesClause({ children: [nestedClauses(2)] })).toBe(true);
    expect(takesClause({ children: [nestedClauses(3)] })).toBe(false);
  });

  it('lets lists stand as deep in one another as they may, and not deeper', () => {
    expect(takesClause({ blocks: [nestedLists(DEEPEST_LIST_LEVEL)] })).toBe(true);
    expect(takesClause({ blocks: [nestedLists(DEEPEST_LIST_LEVEL + 1)] })).toBe(false);
  });

  it('refuses a clause without a block, and a list or a table with nothing in it', () => {
    expect(takesClause({ blocks: [] })).toBe(false);
    expect(takesClause({ blocks: [paragraph()] })).toBe(true);
    expect(takesClause({ blocks: [{ kind: 'list', style: 'bullet', items: [] }] })).toBe(false);
  });

  it('refuses one id for two places and two statements for one act', () => {
    const clauses = [clauseSaying('c1', 'One.'), clauseSaying('c1', 'Two.')];
    expect(isTaken({ sections: [section({ clauses })] })).toBe(false);
    const role = { kind: 'statement', act: 'principal' } as const;
    const statements = [clauseSaying('c1', 'One.', { role }), clauseSaying('c2', 'Two.', { role })];
    expect(isTaken({ sections: [section({ clauses: statements })] })).toBe(false);
    expect(isTaken({ sections: [section({ clauses: statements.slice(1) })] })).toBe(true);
  });

  it('lets a reference lead to a place that is gone', () => {
    const target = { kind: 'clause', id: 'gone' };
    const blocks = [{ kind: 'paragraph', content: [{ kind: 'reference', target, marks: [] }] }];
    expect(takesClause({ blocks })).toBe(true);
  });

  it('holds sections and effects up to the most, and not one more', () => {
    const sections = Array.from({ length: MOST_SECTIONS + 1 }, (_, index) =>
      section({ id: sectionId(`m${index}`), clauses: [] }),
    );
    expect(isTaken({ sections: sections.slice(1) })).toBe(true);
    expect(isTaken({ sections })).toBe(false);
    const effects = Array.from({ length: MOST_EFFECTS + 1 }, () => effect('IX'));
    expect(takesClause({ effects: effects.slice(1) })).toBe(true);
    expect(takesClause({ effects })).toBe(false);
  });

  it.each([
    ['1', true],
    ['2.0', true],
    ['4.2(a)', true],
    ['4.2(a)(ii)', true],
    [null, true],
    ['', false],
    ['2.', false],
    ['(a)', false],
    ['4.2(A)', false],
    ['4.2 (a)', false],
    ['IV', false],
  ])('of an effect on section %s says %s', (named, isFine) => {
    expect(takesClause({ effects: [{ ...effect('IX'), section: named }] })).toBe(isFine);
  });

  it('wants a name, its own id and a whole percentage of everybody on the staff list', () => {
    const ada = person('p1', 'Ada Quill');
    expect(isTaken({ roster: [ada, person('p2', 'Արամ Խաչատրյան')] })).toBe(true);
    expect(isTaken({ roster: [ada, ada] })).toBe(false);
    for (const name of ['', ' ', ' Ada', 'Ada ', 'A\u200bda']) {
      expect(isTaken({ roster: [{ ...ada, name }] })).toBe(false);
    }
    for (const [percent, isFine] of [
      [0, true],
      [100, true],
      [101, false],
      [-1, false],
      [-0, false],
      [49.5, false],
    ] as const) {
      expect(isTaken({ roster: [{ ...ada, percent }] })).toBe(isFine);
    }
  });
});
