import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../../../shared/agreement/Agreement';
import { applyEdit, applyEdits } from '../../../../../shared/agreement/edits/applyEdit';
import { editsBetween } from '../../../../../shared/agreement/edits/between/editsBetween';
import { editSchema } from '../../../../../shared/agreement/schema/editSchema';
import { agreementArbitrary } from '../../../../builders/arbitraries/agreementArbitrary';
import { editArbitrary } from '../../../../builders/arbitraries/editArbitrary';
import { versionsArbitrary } from '../../../../builders/arbitraries/versionsArbitrary';

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

function rebuilt(value: Agreement): Agreement {
  return structuredClone(value);
}

describe('editsBetween', () => {
  it('leads from any version to any other, whatever they have in common', () => {
    fc.assert(
      fc.property(versionsArbitrary, ([before, after]) => {
        const edits = editsBetween(before, after);
        expect(edits.map((edit) => editSchema.parse(edit))).toEqual(edits);
        expect(applyEdits(before, edits)).toEqual({ ok: true, value: after });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  it('leads from before any edits to after them, and back but for the records', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expect(applyEdits(before, editsBetween(before, after))).toEqual({ ok: true, value: after });
        const undone = { ...before, ledger: after.ledger };
        expect(applyEdits(after, editsBetween(after, undone))).toEqual({ ok: true, value: undone });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  it('finds the same edits when the later version shares no object with the earlier', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expect(applyEdits(before, editsBetween(before, rebuilt(after)))).toEqual({
          ok: true,
          value: after,
        });
        expect(editsBetween(before, rebuilt(before))).toEqual([]);
      }),
    );
  });
});
