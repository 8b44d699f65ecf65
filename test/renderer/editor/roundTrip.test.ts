import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementSchema } from '../../../shared/agreement/schema/agreementSchema';
import { agreementReader } from '../../../renderer/features/editor/convert/fromLexical';
import { agreementArbitrary } from '../../builders/arbitraries/agreementArbitrary';
import { editorFor } from './editorFor';

describe('the agreement in the editor', () => {
  it('is the agreement that was put into it', () => {
    fc.assert(
      fc.property(agreementArbitrary, (agreement) => {
        const { editor } = editorFor(agreement);
        // Read as by somebody who knows nothing but the editor.
        const blank = { ...agreement, reviews: [], sections: [] };

        const read = agreementReader(blank)(editor.getEditorState());

        expect(read).toEqual(agreement);
        expect(agreementSchema.safeParse(read).success).toBe(true);
      }),
    );
  });

  it('is the very same value while nothing has changed', () => {
    fc.assert(
      fc.property(agreementArbitrary, (agreement) => {
        const { read } = editorFor(agreement);

        expect(read()).toBe(agreement);
      }),
    );
  });
});
