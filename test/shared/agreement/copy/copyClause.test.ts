import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../shared/agreement/Body';
import { copyClause } from '../../../../shared/agreement/copy/copyClause';
import { clauseId, sectionId, tableId } from '../../../../shared/agreement/ids';
import { walkClauses } from '../../../../shared/agreement/numbering/walkClauses';
import type { Inline, ReferenceTarget } from '../../../../shared/agreement/RichText';
import { agreementSchema } from '../../../../shared/agreement/schema/agreementSchema';
import {
  agreement,
  clause,
  clauseWith,
  content,
  effect,
  paragraph,
  section,
  table,
} from '../../../builders/agreement';
import { clauseArbitrary } from '../../../builders/arbitraries/bodyArbitrary';

function counting(): () => string {
  let count = 0;
  return () => `x${(count += 1)}`;
}

function reference(target: ReferenceTarget): Inline {
  return { kind: 'reference', target, marks: [] };
}

function to(id: string): Inline {
  return reference({ kind: 'clause', id: clauseId(id) });
}

function toTable(id: string): Inline {
  return reference({ kind: 'table', id: tableId(id) });
}

describe('copyClause', () => {
  it('gives fresh ids to the clause, those under it and their tables, and remembers the old', () => {
    const child = clauseWith('c2', table('t1', [['Bell']]));
    const original = clause({ heading: 'Day', effects: [effect('IX')], children: [child] });

    expect(copyClause(original, counting())).toEqual({
      ...original,
      id: 'x1',
      origin: 'c1',
      children: [clauseWithOrigin('x2', 'x3', 'c2')],
    });
  });

  it('leads references inside the copy to the copy, wherever they stand', () => {
    const toSection = reference({ kind: 'section', id: sectionId('s1') });
    const child = clauseWith(
      'c2',
      paragraph('See ', to('c1'), to('c9'), toSection),
      {
        kind: 'list',
        style: 'bullet',
        items: [
          {
            content: content(to('c2')),
            sublist: {
              kind: 'list',
              style: 'alpha',
              items: [{ content: content(toTable('t1')), sublist: null }],
            },
          },
        ],
      },
      { ...table('t1', [['Bell']]), rows: [{ cells: [{ content: content(to('c1')), span: 1 }] }] },
    );
    const [copied] = copyClause(clause({ children: [child] }), counting()).children;
    expect(copied?.blocks).toEqual([
      paragraph('See ', to('x1'), to('c9'), toSection),
      {
        kind: 'list',
        style: 'bullet',
        items: [
          {
            content: content(to('x2')),
            sublist: {
              kind: 'list',
              style: 'alpha',
              items: [{ content: content(toTable('x3')), sublist: null }],
            },
          },
        ],
      },
      { ...table('x3', [['Bell']]), rows: [{ cells: [{ content: content(to('x1')), span: 1 }] }] },
    ]);
  });

  it('can stand beside its original, but for a statement', () => {
    fc.assert(
      fc.property(clauseArbitrary, (original) => {
        const copy = copyClause(original, counting());
        const beside = agreement({ sections: [section({ clauses: [original, copy] })] });
        const hasStatement = [...walkClauses(beside.sections)].some(
          (place) => place.clause.role.kind === 'statement',
        );
        expect(agreementSchema.safeParse(beside).success).toBe(!hasStatement);
      }),
    );
  });

  it('throws when it is given something that is no id', () => {
    expect(() => copyClause(clause(), () => 'No id')).toThrow(RangeError);
  });

  function clauseWithOrigin(id: string, tableName: string, origin: string): Clause {
    return { ...clauseWith(id, table(tableName, [['Bell']])), origin };
  }
});
