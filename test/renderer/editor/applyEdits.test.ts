import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEditsInEditor } from '../../../renderer/features/editor/applyEditsInEditor';
import { agreementReader } from '../../../renderer/features/editor/convert/fromLexical';
import { applyEdit } from '../../../shared/agreement/edits/applyEdit';
import { clauseId } from '../../../shared/agreement/ids';
import { walkClauses } from '../../../shared/agreement/numbering/walkClauses';
import { agreementArbitrary } from '../../builders/arbitraries/agreementArbitrary';
import { editArbitrary } from '../../builders/arbitraries/editArbitrary';
import { review } from '../../builders/review';
import { under, start } from '../../builders/editing';
import { select, type, undo } from './caret';
import { editorFor } from './editorFor';

describe('an edit applied in the editor', () => {
  it('gives what the same edit gives the agreement', () => {
    const cases = agreementArbitrary.chain((agreement) =>
      fc.tuple(fc.constant(agreement), editArbitrary(agreement)),
    );
    fc.assert(
      fc.property(cases, ([agreement, edit]) => {
        const expected = applyEdit(agreement, edit);
        const { editor } = editorFor(agreement);

        const result = applyEditsInEditor(editor, agreementReader(agreement), [edit]);

        expect(result.ok).toBe(expected.ok);
        if (!expected.ok || !result.ok) return;
        const { language, profile, reviews, sections } = expected.value;
        expect(result.value).toEqual({ ...agreement, language, profile, reviews, sections });
      }),
      { numRuns: 300 },
    );
  });

  it('is undone in one step, also where it is several', async () => {
    const { editor, read } = editorFor(start);
    applyEditsInEditor(editor, agreementReader(start), [
      { kind: 'move-clause', clause: clauseId('c4'), to: under('c1', 0) },
      { kind: 'remove-clause', clause: clauseId('c5') },
    ]);
    expect(read()).not.toEqual(start);

    await undo(editor);

    expect(read()).toEqual(start);
  });
});

describe('an answer to a finding', () => {
  it('is given and taken back without a touch to the text, and undone in one step', async () => {
    const { editor, read } = editorFor(start);
    applyEditsInEditor(editor, agreementReader(start), [{ kind: 'add-review', review: review() }]);
    expect(read()).toEqual({ ...start, reviews: [review()] });
    expect(read().sections).toBe(start.sections);

    await undo(editor);

    expect(read()).toEqual(start);
    expect(read().sections).toBe(start.sections);
  });
});

describe('what has not changed', () => {
  it('keeps its identity while another clause is written in', () => {
    const { editor, read } = editorFor(start);
    select(editor, { in: 'c4', at: 6 });

    type(editor, '!');
    const after = read();

    const known = new Map(
      [...walkClauses(start.sections)].map(({ clause }) => [clause.id, clause]),
    );
    const changed = [...walkClauses(after.sections)]
      .filter(({ clause }) => clause !== known.get(clause.id))
      .map(({ clause }) => clause.id);
    expect(changed).toEqual(['c4']);
    expect(after.sections[1]).toBe(start.sections[1]);
    expect(after.profile).toBe(start.profile);
  });

  it('has its old identity again after undo', async () => {
    const { editor, read } = editorFor(start);
    select(editor, { in: 'c4', at: 6 });
    type(editor, '!');

    await undo(editor);

    expect(read().sections[1]).toBe(start.sections[1]);
    expect(read().sections[0]?.clauses[0]).toBe(start.sections[0]?.clauses[0]);
  });
});
