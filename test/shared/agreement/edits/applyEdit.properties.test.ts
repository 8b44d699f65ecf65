import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/agreement/edits/applyEdit';
import { agreementSchema } from '../../../../shared/agreement/schema/agreementSchema';
import { editSchema } from '../../../../shared/agreement/schema/editSchema';
import { agreementArbitrary } from '../../../builders/arbitraries/agreementArbitrary';
import { editArbitrary } from '../../../builders/arbitraries/editArbitrary';

const agreementAndEdit = agreementArbitrary.chain((agreement) =>
  fc.tuple(fc.constant(agreement), editArbitrary(agreement)),
);

describe('applyEdit, on any agreement and edit', () => {
  it('starts from generated agreements that are valid', () => {
    fc.assert(
      fc.property(agreementArbitrary, (agreement) => {
        expect(agreementSchema.parse(agreement)).toEqual(agreement);
      }),
    );
  });

  it('gives a valid agreement or a failure, from an edit that is valid data', () => {
    fc.assert(
      fc.property(agreementAndEdit, ([agreement, edit]) => {
        expect(editSchema.parse(edit)).toEqual(edit);
        const edited = applyEdit(agreement, edit);
        if (edited.ok) expect(agreementSchema.parse(edited.value)).toEqual(edited.value);
      }),
      { numRuns: 500 },
    );
  });
});
