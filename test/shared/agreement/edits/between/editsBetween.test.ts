import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../../../shared/agreement/Agreement';
import type { Clause, ClauseContent } from '../../../../../shared/agreement/Body';
import { MOST_SECTIONS } from '../../../../../shared/agreement/Body';
import { applyEdit } from '../../../../../shared/agreement/edits/applyEdit';
import { applyEdits } from '../../../../../shared/agreement/edits/applyEdits';
import { editsBetween } from '../../../../../shared/agreement/edits/between/editsBetween';
import type { Edit } from '../../../../../shared/agreement/edits/Edit';
import { agreementId, clauseId, sectionId } from '../../../../../shared/agreement/ids';
import { editSchema } from '../../../../../shared/agreement/schema/editSchema';
import {
  agreement,
  clauseSaying,
  clauseWith,
  person,
  profile,
  section,
  table,
} from '../../../../builders/agreement';
import { agreementArbitrary } from '../../../../builders/arbitraries/agreementArbitrary';
import { editArbitrary } from '../../../../builders/arbitraries/editArbitrary';
import { ledgerArbitrary } from '../../../../builders/arbitraries/ledgerArbitrary';
import { versionsArbitrary } from '../../../../builders/arbitraries/versionsArbitrary';
import { c1, c3, c4, inSection, s1, s2, start, under } from '../../../../builders/editing';

/** An agreement and what it is after a few edits that could be applied. */
const edited: fc.Arbitrary<readonly [Agreement, Agreement]> = agreementArbitrary.chain((before) =>
  fc.array(editArbitrary(before), { maxLength: 4 }).map((edits) => {
    let after = before;
    for (const edit of edits) {
      const next = applyEdit(after, edit);
      if (next.ok) after = next.value;
    }
    return [before, after] as const;
  }),
);

describe('editsBetween', () => {
  it('leads from any version to any other, whatever they have in common', () => {
    fc.assert(
      fc.property(versionsArbitrary, ([before, after]) => {
        const edits = editsBetween(before, after);
        expect(edits.map((edit) => editSchema.parse(edit))).toEqual(edits);
        expect(applyEdits(before, edits)).toEqual({ ok: true, value: after });
      }),
      { numRuns: 300 },
    );
  });

  it('leads from before any edits to after them, and back but for the records', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expect(applyEdits(before, editsBetween(before, after))).toEqual({ ok: true, value: after });
        const undone = { ...before, ledger: after.ledger };
        expect(applyEdits(after, editsBetween(after, undone))).toEqual({ ok: true, value: undone });
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same edits when the later version shares no object with the earlier', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expect(applyEdits(before, editsBetween(before, structuredClone(after)))).toEqual({
          ok: true,
          value: after,
        });
        expect(editsBetween(before, structuredClone(before))).toEqual([]);
      }),
    );
  });

  const s9 = section({ id: sectionId('s9'), title: 'New', clauses: [] });
  const after = (...edits: readonly Edit[]): Agreement => {
    const result = applyEdits(start, edits);
    if (!result.ok) throw new Error(result.error.kind);
    return structuredClone(result.value);
  };

  it.each<Edit>([
    { kind: 'put-clause', clause: c4.id, content: contentOf({ ...c4, heading: 'Typed' }) },
    { kind: 'insert-clause', clause: clauseSaying('c9', 'New.'), to: inSection('s1', 1) },
    { kind: 'remove-clause', clause: c1.id },
    { kind: 'move-clause', clause: c1.id, to: inSection('s3', 0) },
    { kind: 'move-clause', clause: c3.id, to: under('c4', 0) },
    { kind: 'set-section-title', section: s2.id, title: 'Bell schedule' },
    { kind: 'insert-section', section: s9, index: 1 },
    { kind: 'remove-section', section: s1.id },
    { kind: 'move-section', section: s1.id, index: 2 },
    { kind: 'set-language', language: 'es' },
    { kind: 'set-roster', roster: [person('p1', 'Ada Quill')] },
    { kind: 'set-profile', profile: profile({ school: 'Birch Hollow Pilot School' }) },
  ])('finds a single change again as one edit: $kind', (edit) => {
    expect(editsBetween(start, after(edit))).toEqual([edit]);
  });

  it('moves one clause, not the others around it', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const body = (order: readonly string[]): Agreement =>
      agreement({
        sections: [section({ clauses: order.map((name) => clauseSaying(name, name)) })],
      });
    const move = (clause: string, index: number): Edit => ({
      kind: 'move-clause',
      clause: clauseId(clause),
      to: inSection('s1', index),
    });
    const moves = (order: string): unknown => editsBetween(body(names), body(order.split('')));
    expect(moves('bcdea')).toEqual([move('a', 4)]);
    expect(moves('eabcd')).toEqual([move('e', 0)]);
    expect(moves('acbde')).toHaveLength(1);
    expect(moves('edcba')).toHaveLength(4);
  });

  it('carries clauses out of a section that goes, without writing them again', () => {
    const moved = after(
      { kind: 'move-clause', clause: c1.id, to: inSection('s2', 1) },
      { kind: 'move-clause', clause: c4.id, to: inSection('s2', 2) },
      { kind: 'remove-section', section: s1.id },
    );
    expect(editsBetween(start, moved).map(({ kind }) => kind)).toEqual([
      'move-clause',
      'move-clause',
      'remove-section',
    ]);
  });

  it('lets two clauses change their tables, and a clause and its child change places', () => {
    const t1 = table('t1', [['1']]);
    const t2 = table('t2', [['2']]);
    const one = agreement({
      sections: [section({ clauses: [clauseWith('a', t1), clauseWith('b', t2)] })],
    });
    const other = agreement({
      sections: [section({ clauses: [clauseWith('a', t2), clauseWith('b', t1)] })],
    });
    expect(applyEdits(one, editsBetween(one, other))).toEqual({ ok: true, value: other });

    const inner = clauseSaying('b', 'Inner.');
    const outer = clauseSaying('a', 'Outer.');
    const before = agreement({
      sections: [section({ clauses: [{ ...outer, children: [inner] }] })],
    });
    const turned = agreement({
      sections: [section({ clauses: [{ ...inner, children: [outer] }] })],
    });
    expect(editsBetween(before, turned).map(({ kind }) => kind)).toEqual([
      'move-clause',
      'move-clause',
    ]);
    expect(applyEdits(before, editsBetween(before, turned))).toEqual({ ok: true, value: turned });
  });

  it('never holds more sections than may stand, when all are replaced around their clauses', () => {
    const body = (prefix: string): Agreement => {
      const sections = Array.from({ length: MOST_SECTIONS }, (_, index) =>
        section({
          id: sectionId(`${prefix}${index}`),
          clauses: [clauseSaying(`c${index}`, 'Words.')],
        }),
      );
      return agreement({ sections });
    };
    const [before, later] = [body('old'), body('new')];
    expect(applyEdits(before, editsBetween(before, later))).toEqual({ ok: true, value: later });
  });

  it('looks at nothing that both versions share', () => {
    const refuse = (member: string | symbol): never => {
      throw new Error(`Looked at ${String(member)} of what is shared`);
    };
    const children = new Proxy(c1.children, { get: (_, member) => refuse(member) });
    const untouched = new Proxy(c1, {
      get: (clause, member) => {
        if (member === 'id') return clause.id;
        return member === 'children' ? children : refuse(member);
      },
    });
    const before = agreement({ sections: [section({ clauses: [untouched, c4] })] });
    const typed = { ...c4, heading: 'Typed' };
    const later = { ...before, sections: [section({ clauses: [untouched, typed] })] };
    expect(editsBetween(before, later)).toEqual([
      { kind: 'put-clause', clause: c4.id, content: contentOf(typed) },
    ]);
  });

  it('throws for versions of two documents, and when a record is lost', () => {
    const [ledger = []] = fc.sample(
      ledgerArbitrary.filter((records) => records.length > 0),
      { seed: 1, numRuns: 1 },
    );
    const signed = { ...start, ledger };
    expect(editsBetween(start, signed)).toEqual([{ kind: 'append-records', records: ledger }]);
    expect(() => editsBetween(signed, start)).toThrow(RangeError);
    expect(() => editsBetween(start, { ...start, id: agreementId('a9') })).toThrow(RangeError);
    const copied = { ...start, lineage: { kind: 'template', template: 'pilot-full' } } as const;
    expect(() => editsBetween(start, copied)).toThrow(RangeError);
  });
});

function contentOf({ role, heading, blocks, effects, origin }: Clause): ClauseContent {
  return { role, heading, blocks, effects, origin };
}
